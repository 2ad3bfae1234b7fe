import "./Stat.svelte";
import "./Area.svelte";
import "./Timeline.svelte";
