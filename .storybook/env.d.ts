/** What Vite makes of imports that TypeScript does not know. */
/// <reference types="vite/client" />
