// Enter in a field presses the button of the actions that come after it in its own card; where several
// come of which none is first, it presses nothing. A browser alone would press the first of the form,
// which may stand in a row of a table above.
const SUBMIT = 'button[type=submit], input[type=submit]';
const TYPED = 'input:not([type=submit], [type=button], [type=file], [type=checkbox], [type=radio])';

function after(field) {
  const around = field.closest('tr, .cc-card');
  const actions = [...field.form.querySelectorAll('.cc-actions')].find((each) => each.querySelector(SUBMIT)
    && each.closest('tr, .cc-card') === around && field.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
  const buttons = [...(actions?.querySelectorAll(SUBMIT) ?? [])].filter((button) => !button.matches('.cc-danger'));
  const first = buttons.filter((button) => !button.matches('.cc-second'));
  const meant = buttons.length === 1 ? buttons : first;
  return meant.length === 1 && !meant[0].disabled ? meant[0] : null;
}

document.addEventListener('keydown', (event) => {
  const field = event.target;
  if (event.key === 'Enter' && !event.isComposing && field.form && field.matches(TYPED)) {
    event.preventDefault();
    after(field)?.click();
  }
});
