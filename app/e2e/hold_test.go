//go:build !js

package e2e

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A row that is opened stays under the reader's finger, and is there again when
// the evidence is closed, though what stands above it goes and comes.
func TestARowIsHeld(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "fr")...)
	const row = `document.querySelector("#matrix [data-fact=\"9\"]")`
	v.until(row)
	eval[bool](v, `(`+row+`.scrollIntoView({ block: "center" }), true)`)
	where := func() float64 { return eval[float64](v, row+`.getBoundingClientRect().top`) }
	before := where()
	eval[bool](v, `(`+row+`.querySelector("td").click(), true)`)
	v.until(evidence)
	v.until(fmt.Sprintf(`Math.abs(%s.getBoundingClientRect().top - %v) < 4`, row, before))
	v.press("Escape")
	v.until(`!(` + evidence + `)`)
	v.until(fmt.Sprintf(`Math.abs(%s.getBoundingClientRect().top - %v) < 4`, row, before))
	v.until(`document.activeElement.closest("[data-fact]") === ` + row)
}

// Of fifty columns, the cell that is opened comes out from under the evidence.
func TestACellIsNotCovered(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.drop(newsroomFile(t, 50, 60))
	v.until(matrix)
	const cell = `document.querySelector("#matrix [data-fact=\"3\"]").querySelectorAll("td")[27]`
	v.until(cell)
	eval[bool](v, `(`+cell+`.click(), true)`)
	v.until(evidence)
	v.until(cell + `.getBoundingClientRect().right <= document.querySelector("aside.panel").getBoundingClientRect().left`)
	v.press("n")
	v.until(`document.querySelector("#matrix tr.on").dataset.fact === "4"`)
	assert.True(t, eval[bool](v, `((b) => b.top > 0 && b.bottom < innerHeight)(document.querySelector("#matrix tr.on").getBoundingClientRect())`), "the row that is read is in sight")
}
