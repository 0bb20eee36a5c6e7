// Runs before the first paint, so that a chosen theme does not flash; `src/ui/parts/theme.ts` keeps the copy it reads.
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'system';
