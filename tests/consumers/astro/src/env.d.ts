import "monusco-widgets/astro";
