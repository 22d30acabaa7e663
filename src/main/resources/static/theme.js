// Sets the remembered choice before the first paint; the style sheet does the rest.
try {
  var theme = localStorage.getItem("inkstand.theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch (e) { /* A browser that keeps nothing follows the system. */ }
document.documentElement.classList.add("scripted");
