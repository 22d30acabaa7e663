// What a script adds to pages of one's own.
(function () {
  "use strict";

  // A form that takes effect as soon as it is changed; its button is for who has no script. What it
  // orders is put in its place, so that whoever moves a slider by keyboard keeps hold of it.
  document.querySelectorAll("form[data-at-once]").forEach(function (form) {
    var place = document.getElementById(form.dataset.atOnce);
    var said = form.querySelector("[role=status]");
    var turn = 0;
    function order(mine) {
      if (mine !== turn) return;
      place.setAttribute("aria-busy", "true");
      fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) })
        .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
        .then(function (text) {
          var ordered = new DOMParser().parseFromString(text, "text/html").getElementById(place.id);
          if (mine !== turn) return;
          place.replaceChildren.apply(place, Array.prototype.slice.call(ordered.childNodes));
          place.removeAttribute("aria-busy");
          said.textContent = said.dataset.said;
          document.dispatchEvent(new Event("inkstand-ordered"));
        })
        .catch(function () { form.submit(); });
    }
    form.classList.add("at-once");
    form.addEventListener("change", function () {
      turn += 1;
      said.textContent = "";
      setTimeout(order, 150, turn);
    });
  });
})();
