package align

import (
	"fmt"
	"testing"

	"recoupe/internal/fit"
)

func TestAsFitted(t *testing.T) {
	if *fitOn == "" {
		t.Skip()
	}
	var m figures
	n := 0.0
	for _, from := range fit.Sources(t, *fitOn) {
		s := readGold(t, from)
		f := s.measureRows()
		fmt.Printf("%-12s %v\n", from.Name, f)
		m.p += f.p
		m.r += f.r
		m.f += f.f
		m.heavy += f.heavy
		m.focus += f.focus
		m.rows += f.rows
		n++
	}
	fmt.Printf("mean P %.3f R %.3f F %.3f heavy %.3f focus %.3f rows %d\n", m.p/n, m.r/n, m.f/n, m.heavy/n, m.focus/n, m.rows)
}
