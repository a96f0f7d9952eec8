// Hovering, focusing or touching a quotation shows where it comes from and the same words in the other languages, taken
// from the list at the end of the page; side by side it marks the counterpart. Without this script the links do it.
{
  const bubble = document.createElement('div')
  bubble.id = 'quoin-counterparts'
  bubble.className = 'bubble'
  bubble.setAttribute('role', 'tooltip')
  bubble.hidden = true
  document.body.append(bubble)

  let shown
  let timer

  const quotationAt = (target) => target instanceof Element && target.closest('[data-quotation], [data-number-of]')
  const idsOf = (element) => (element.dataset.quotation ?? element.dataset.numberOf).split(' ')

  const place = () => {
    if (!shown) return
    const rects = shown.getClientRects()
    const rect = rects[rects.length - 1]
    if (!rect) return
    const {width, height} = bubble.getBoundingClientRect()
    const below = rect.bottom + 8
    const fits = below + height <= innerHeight || rect.top - 8 < height
    const left = Math.min(Math.max(8, rect.left), document.documentElement.clientWidth - width - 8)
    bubble.style.top = `${Math.max(8, fits ? below : rect.top - 8 - height)}px`
    bubble.style.left = `${Math.max(8, left)}px`
  }

  const fill = (ids) => {
    bubble.replaceChildren()
    for (const id of ids) {
      for (const list of document.getElementById(`about-${id}`)?.querySelectorAll(':scope > ul') ?? []) {
        const copy = list.cloneNode(true)
        for (const link of copy.querySelectorAll('a')) {
          const name = document.createElement('b')
          name.append(...link.childNodes)
          link.replaceWith(name)
        }
        bubble.append(copy)
      }
    }
    return bubble.childElementCount > 0
  }

  const hide = () => {
    clearTimeout(timer)
    if (!shown) return
    for (const element of document.querySelectorAll('.related')) element.classList.remove('related')
    if (shown.getAttribute('aria-describedby') === bubble.id) shown.removeAttribute('aria-describedby')
    bubble.hidden = true
    shown = undefined
  }

  const show = (element) => {
    clearTimeout(timer)
    if (shown === element) return
    hide()
    shown = element
    for (const id of idsOf(element)) {
      for (const related of document.querySelectorAll(`[data-quotation~="${CSS.escape(id)}"]`)) related.classList.add('related')
    }
    if (!fill(idsOf(element))) return
    bubble.hidden = false
    if (element.matches('a')) element.setAttribute('aria-describedby', bubble.id)
    place()
  }

  const later = (action, delay) => {
    clearTimeout(timer)
    timer = setTimeout(action, delay)
  }

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return
    const element = quotationAt(event.target)
    if (element) later(() => show(element), 120)
    else if (bubble.contains(event.target)) clearTimeout(timer)
    else if (shown && shown !== document.activeElement) later(hide, 250)
  })
  document.addEventListener('pointerup', (event) => {
    if (event.pointerType === 'mouse' || bubble.contains(event.target)) return
    const element = quotationAt(event.target)
    if (!element || element === shown) hide()
    else if (!event.target.closest('a')) show(element)
  })
  document.addEventListener('focusin', (event) => {
    const element = quotationAt(event.target)
    if (element?.matches(':focus-visible')) show(element)
  })
  document.addEventListener('focusout', (event) => {
    if (event.target === shown) hide()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
  addEventListener('scroll', place, {passive: true})
  addEventListener('resize', place)
}
