import "monusco-widgets/define";
import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import type { MonuscoSelectEvent, MonuscoStat } from "monusco-widgets";

@Component({
  selector: "app-root",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main id="app" [attr.lang]="language()">
      <button id="french" (click)="language.set('fr')">Français</button>
      <output id="chosen">{{ chosen() }}</output>
      <monusco-stat #stat metric="displaced"><p>About 5.28 million people displaced (September 2025, OCHA).</p></monusco-stat>
      <monusco-handover-timeline selectable [headingLevel]="2" (monusco-select)="choose($any($event))">
        <p>The hand-over, event by event.</p>
      </monusco-handover-timeline>
    </main>
  `,
})
class App {
  readonly language = signal("en");
  readonly chosen = signal("");
  readonly stat = viewChild.required<ElementRef<MonuscoStat>>("stat");

  ngAfterViewInit() {
    this.stat().nativeElement.variant = "compact";
  }

  choose({ id, event }: MonuscoSelectEvent) {
    this.chosen.set(`${id} ${event.kind}`);
  }
}

bootstrapApplication(App).catch((error) => console.error(error));
