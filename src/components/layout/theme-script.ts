// The one inline script of the site: sets the theme chosen on this device before the first paint, without a flash.
// Its hash stands in the content security policy (astro.config.mjs), so it is a constant text.

export const THEME_STORAGE_KEY = 'theme';

export const themeScript = `try{const t=localStorage.getItem('${THEME_STORAGE_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
