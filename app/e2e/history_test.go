//go:build !js

package e2e

import (
	"testing"

	"recoupe/app/state"
)

// Back and Forward lead to where the reader was on the page, a link to the top of it; and a reload to
// where the reader was, in the tab's first entry too.
func TestBackToWhereOneWas(t *testing.T) {
	h := serve(t, siteDir(t), "/")
	v := visit(t, h)
	v.open(h.url(""))
	v.until(running)
	v.compare(sampleFiles(t, "fr")...)
	to := func(view string) {
		eval[bool](v, `(document.querySelector('nav a[href="#`+view+`"]').click(), true)`)
		v.until(`location.hash === "#` + view + `" && scrollY === 0`)
	}
	v.until(`document.documentElement.scrollHeight > innerHeight + 700`)
	eval[bool](v, `(scrollTo(0, 700), true)`)
	to("quotes")
	v.until(`document.documentElement.scrollHeight > innerHeight + 400`)
	eval[bool](v, `(scrollTo(0, 400), true)`)
	to("omissions")
	eval[bool](v, `(history.back(), true)`)
	v.until(`location.hash === "#quotes" && scrollY === 400`)
	eval[bool](v, `(history.back(), true)`)
	v.until(`location.hash === "#facts" && scrollY === 700`)
	eval[bool](v, `(history.forward(), true)`)
	v.until(`location.hash === "#quotes" && scrollY === 400`)
	eval[bool](v, `(location.hash = "words", true)`)
	v.until(`location.hash === "#words" && scrollY === 0`)
	eval[bool](v, `(history.back(), true)`)
	v.until(`location.hash === "#quotes" && scrollY === 400`)
	eval[bool](v, `(history.forward(), true)`)
	v.until(`location.hash === "#words" && scrollY === 0`)
	v.goTo(state.Route{View: state.FactsView, Item: "f60"}, evidence)
	v.until(`(({ top, bottom }) => top > 0 && bottom < innerHeight)(document.querySelector('#matrix [aria-expanded="true"][data-fact]').getBoundingClientRect())`) // the row beside it
	v.until(`localStorage.getItem("recoupe.story")`)                                                                                                               // it is kept
	v.open("about:blank")
	v.open(h.url("#facts"))
	v.until(running + ` && history.state.recoupe === 0 && document.documentElement.scrollHeight > innerHeight + 700`)
	eval[bool](v, `(scrollTo(0, 700), true)`)
	v.reload()
	v.until(running + ` && Math.abs(scrollY - 700) < 50`) // rows take their height
}
