// Before the first paint: a page that was asked for in another shape or dress stays hidden until it
// wears it (src/theme/embed.css), so that nothing flashes or moves.
{
  const asked = new URLSearchParams(location.search)
  const { dataset } = document.documentElement
  const ui = asked.get('ui')
  if (ui === 'compact' || ui === 'bare') dataset.ui = ui
  const dressed = ['accent', 'bg', 'font', 'radius', 'colours'].some((name) => asked.has(name))
  if (dataset.ui || dressed) dataset.pending = ''
}
