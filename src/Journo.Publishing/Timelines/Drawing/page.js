// Arrow keys go from event to event in the drawing; one of them is in the tab order.
for (const drawing of document.querySelectorAll('.timeline')) {
  const events = [...drawing.querySelectorAll('a.event')];
  events.forEach((event, i) => event.setAttribute('tabindex', i ? -1 : 0));
  drawing.addEventListener('keydown', key => {
    const at = events.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: events.length - 1 }[key.key];
    if (at < 0 || to === undefined || !events[to]) return;
    key.preventDefault();
    events[at].setAttribute('tabindex', -1);
    events[to].setAttribute('tabindex', 0);
    events[to].focus();
  });
}
// The filter needs script, so it shows itself only where there is one.
const filter = document.querySelector('.filter');
if (filter) {
  const items = [...document.querySelectorAll('.events > li')].map(item => [item, item.textContent.toLowerCase(), [...document.querySelectorAll(`a.event[href="#${item.id}"]`)]]);
  const said = filter.querySelector('[role=status]');
  const apply = () => {
    const words = filter.querySelector('input').value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [item, text, marks] of items) {
      item.hidden = !words.every(word => text.includes(word));
      if (!item.hidden) shown++;
      for (const mark of marks) mark.classList.toggle('out', item.hidden);
    }
    for (const group of document.querySelectorAll('details')) {
      group.hidden = !group.querySelector('li:not([hidden])');
      if (words.length) group.open = true;
    }
    said.textContent = words.length ? `${shown} of ${items.length} shown` : '';
  };
  let waiting;
  filter.hidden = false;
  filter.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); });
  filter.addEventListener('submit', event => event.preventDefault());
}
// A link to an event in a closed group opens it.
const open = () => {
  const event = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  const group = event && event.closest('details');
  if (group) { group.open = true; event.scrollIntoView(); }
};
addEventListener('hashchange', open);
open();
