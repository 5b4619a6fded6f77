// Runs before anything is painted, so that the page does not change its colours before one's eyes.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Nothing may be kept in this browser: the theme is that of the system.
}
