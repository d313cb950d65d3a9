// What is typed into a long form is kept a moment after it was typed.
document.addEventListener('DOMContentLoaded', () => {
  const fields = document.querySelector('.cc-draft');
  let waiting;
  const soon = (milliseconds) => () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => window.keepDraft(), milliseconds);
  };
  fields.addEventListener('input', soon(3000));
  fields.addEventListener('change', soon(600));
  // A form that is being sent keeps its draft itself.
  fields.closest('form').addEventListener('submit', () => clearTimeout(waiting));
});
