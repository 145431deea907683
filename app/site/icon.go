//go:build !js

package site

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
)

// bar is a rectangle of the mark, on a field of 22 by 22.
type bar struct {
	x, y, w, h float64
	fill       color.RGBA
}

var (
	inkColour    = color.RGBA{0x15, 0x18, 0x1c, 0xff}
	paperColour  = color.RGBA{0xff, 0xff, 0xff, 0xff}
	yellowColour = color.RGBA{0xff, 0xe2, 0x72, 0xff}
	edgeColour   = color.RGBA{0x7a, 0x5c, 0x00, 0xff}
)

// logo is the mark of Recoupe: three lines of text, and the one word in the
// middle line that differs.
var logo = []bar{
	{2, 3.5, 18, 3, inkColour},
	{2, 9.5, 5.5, 3, inkColour},
	{14.5, 9.5, 5.5, 3, inkColour},
	{2, 15.5, 18, 3, inkColour},
	{8.5, 7.7, 5, 6.6, edgeColour},
	{9.5, 8.7, 3, 4.6, yellowColour},
}

// writeIcons draws the mark at the sizes that browsers and desktops ask for.
func writeIcons(dir string) error {
	for _, icon := range []struct {
		name  string
		size  int
		inset float64 // part of the side left free on each edge
	}{
		{"icon-192.png", 192, 0.06},
		{"icon-512.png", 512, 0.06},
		{"icon-maskable.png", 512, 0.2}, // a mask may cut away all but the middle 80 %
	} {
		var b bytes.Buffer
		if err := png.Encode(&b, drawLogo(icon.size, icon.inset)); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, icon.name), b.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(dir, "icon.svg"), svgLogo(), 0o644)
}

func drawLogo(size int, inset float64) image.Image {
	img := image.NewRGBA(image.Rect(0, 0, size, size))
	draw.Draw(img, img.Bounds(), image.NewUniform(paperColour), image.Point{}, draw.Src)
	scale := float64(size) * (1 - 2*inset) / 22
	at := func(v float64) int { return int(float64(size)*inset + v*scale + 0.5) }
	for _, b := range logo {
		draw.Draw(img, image.Rect(at(b.x), at(b.y), at(b.x+b.w), at(b.y+b.h)), image.NewUniform(b.fill), image.Point{}, draw.Src)
	}
	return img
}

func svgLogo() []byte {
	var b bytes.Buffer
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 22 22"><rect width="22" height="22" rx="3" fill="#ffffff"/>`)
	for _, r := range logo {
		fmt.Fprintf(&b, `<rect x="%g" y="%g" width="%g" height="%g" fill="#%02x%02x%02x"/>`, r.x, r.y, r.w, r.h, r.fill.R, r.fill.G, r.fill.B)
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}
