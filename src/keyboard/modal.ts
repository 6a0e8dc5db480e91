/** A modal dialog that is open while its component exists. */
export interface Modal {
  /** Shows the dialog; an attachment of its element. Returns a cleanup function. */
  readonly attach: (dialog: HTMLDialogElement) => () => void
  /** Closes it, which returns the focus, and calls `onclose`, once. */
  readonly leave: () => void
}

/**
 * `onclose` is called within the event that closes the dialog. The browser's own `close` event comes
 * in a later task: a press of the button that opens the dialog, made before it, would be lost.
 */
export function modal(onclose: () => void): Modal {
  let element: HTMLDialogElement | undefined
  let left = false
  const leave = () => {
    if (left) return
    left = true
    element?.close()
    onclose()
  }
  const cancel = (event: Event) => {
    event.preventDefault()
    leave()
  }
  return {
    attach(dialog) {
      element = dialog
      dialog.addEventListener('cancel', cancel)
      dialog.addEventListener('close', leave)
      dialog.showModal()
      return () => {
        dialog.removeEventListener('cancel', cancel)
        dialog.removeEventListener('close', leave)
      }
    },
    leave,
  }
}
