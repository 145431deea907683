package view

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// icon is the inside of an icon's drawing, 16 by 16, stroked. These constants,
// and the empty frame of the ribbons (side.go), are all that ever reaches app.Raw.
type icon string

const (
	iconDown     icon = `<path d="M3 6l5 5 5-5"/>`
	iconUp       icon = `<path d="M3 10l5-5 5 5"/>`
	iconLeft     icon = `<path d="M10 3L5 8l5 5"/>`
	iconRight    icon = `<path d="M6 3l5 5-5 5"/>`
	iconArrow    icon = `<path d="M3.5 8h8M8.5 4.5L12 8l-3.5 3.5"/>`
	iconClose    icon = `<path d="M4 4l8 8M12 4l-8 8"/>`
	iconCheck    icon = `<path d="M3 8.5l3.2 3.2L13 4.6"/>`
	iconPlus     icon = `<path d="M8 3v10M3 8h10"/>`
	iconMore     icon = `<path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="2.4"/>`
	iconLock     icon = `<rect x="3" y="7" width="10" height="7" rx="1"/><path d="M5.2 7V5a2.8 2.8 0 015.6 0v2"/>`
	iconShare    icon = `<path d="M8 10V2M5 4.6L8 1.8l3 2.8M3 8v6h10V8"/>`
	iconSave     icon = `<path d="M8 2v8M4.8 7.2L8 10.4l3.2-3.2M2.5 13.5h11"/>`
	iconSearch   icon = `<circle cx="7" cy="7" r="4.2"/><path d="M10.2 10.2L14 14"/>`
	iconWarn     icon = `<path d="M8 2.2L14.5 13.5h-13z"/><path d="M8 6.5v3.2M8 11.6v.1"/>`
	iconInfo     icon = `<circle cx="8" cy="8" r="6.2"/><path d="M8 7.3v4M8 4.8v.1"/>`
	iconEdit     icon = `<path d="M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z"/>`
	iconPaste    icon = `<rect x="3" y="3" width="10" height="11" rx="1"/><path d="M6 3V1.8h4V3"/>`
	iconFile     icon = `<path d="M4 1.8h5l3 3v9.4H4z"/><path d="M9 1.8v3h3"/>`
	iconFolder   icon = `<path d="M1.8 4h4.4l1.4 1.6h6.6V13H1.8z"/>`
	iconTwin     icon = `<rect x="5" y="5" width="8.5" height="9" rx="1"/><path d="M3 11V2.5h7.5"/>`
	iconOffline  icon = `<path d="M2 6.5a9 9 0 0112 0M4.3 9a5.6 5.6 0 017.4 0M2.5 13.5l11-11"/>`
	iconNoise    icon = `<path d="M2 4h12M2 7.5h8"/><path d="M2 11.5h12" stroke-dasharray="1.5 2.4"/>`
	iconUndo     icon = `<path d="M5.5 3L2.5 6l3 3"/><path d="M2.5 6H10a3.5 3.5 0 010 7H7"/>`
	iconRedo     icon = `<path d="M10.5 3l3 3-3 3"/><path d="M13.5 6H6a3.5 3.5 0 000 7h3"/>`
	iconList     icon = `<path d="M2.5 4h.01M2.5 8h.01M2.5 12h.01" stroke-width="2"/><path d="M5.5 4h8M5.5 8h8M5.5 12h8"/>`
	iconHand     icon = `<path d="M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z"/><path d="M9 13.5h5"/>`
	iconMoved    icon = `<path d="M5 13V3M2.6 5.4L5 3l2.4 2.4M11 3v10M8.6 10.6L11 13l2.4-2.4"/>`
	iconFacts    icon = `<path d="M2 3.5h5M2 8h5M2 12.5h5"/><circle cx="11" cy="3.5" r="1.3" fill="currentColor"/><circle cx="11" cy="8" r="1.3"/><circle cx="11" cy="12.5" r="1.3" fill="currentColor"/>`
	iconQuotes   icon = `<path d="M6.5 4L3 8l3.5 4M12.5 4L9 8l3.5 4"/>`
	iconOmission icon = `<path d="M2 4h12M2 8h3.5M10.5 8H14M2 12h12"/>`
	iconKeys     icon = `<rect x="1.5" y="4" width="13" height="8" rx="1"/><path d="M4 6.8h.01M6.7 6.8h.01M9.4 6.8h.01M12 6.8h.01M5 9.4h6"/>`
	iconHelp     icon = `<circle cx="8" cy="8" r="6.2"/><path d="M6.2 6.3a1.8 1.8 0 113 1.3c-.8.6-1.2.9-1.2 1.8M8 11.6v.1"/>`
	iconPrint    icon = `<path d="M4.5 6V2h7v4M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7V14h-7z"/>`
	iconColumns  icon = `<rect x="2" y="2.5" width="12" height="11"/><path d="M6 2.5v11M10 2.5v11"/>`
	iconPin      icon = `<path d="M5.5 2h5M6.5 2v4L4.5 9h7l-2-3V2M8 9v5"/>`
	iconSide     icon = `<rect x="2" y="2.5" width="5" height="11"/><rect x="9" y="2.5" width="5" height="11"/>`
)

// ui draws the icon. It says nothing to screen readers: words stand beside it
// or in the label of its button.
func (i icon) ui() app.UI {
	return app.Raw(`<svg class="i" viewBox="0 0 16 16" aria-hidden="true">` + string(i) + `</svg>`)
}

// logo is the mark beside the name.
func logo() app.UI {
	return app.Raw(`<svg viewBox="0 0 22 22" aria-hidden="true"><path d="M2 5h18M2 17h18" stroke="currentColor" stroke-width="3"/>` +
		`<path d="M2 11h5.5" stroke="currentColor" stroke-width="3"/><path d="M14.5 11H20" stroke="currentColor" stroke-width="3"/>` +
		`<rect x="9" y="8.2" width="4" height="5.6" class="logo-mark"/></svg>`)
}
