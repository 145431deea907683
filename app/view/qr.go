package view

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"rsc.io/qr"
)

const svg = "http://www.w3.org/2000/svg"

// qrCode draws a QR code of text, black on white in every theme, for a camera.
// Text that is too long for one is not drawn.
func qrCode(text, label string) app.UI {
	code, err := qr.Encode(text, qr.M)
	if err != nil {
		return nothing()
	}
	var path strings.Builder
	for y := range code.Size {
		for x := 0; x < code.Size; x++ {
			if !code.Black(x, y) {
				continue
			}
			from := x
			for x < code.Size && code.Black(x, y) {
				x++
			}
			run := strconv.Itoa(x - from)
			path.WriteString("M" + strconv.Itoa(from) + " " + strconv.Itoa(y) + "h" + run + "v1h-" + run + "z")
		}
	}
	size := strconv.Itoa(code.Size)
	return app.Div().Class("qr").Role("img").Aria("label", label).Body(
		app.Elem("svg").XMLNS(svg).Attr("viewBox", "0 0 "+size+" "+size).Aria("hidden", "true").Body(
			app.Elem("path").XMLNS(svg).Attr("d", path.String())))
}
