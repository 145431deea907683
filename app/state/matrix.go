package state

import (
	"slices"
	"strconv"

	"recoupe/app/show/facts"
)

// The matrix is drawn in chunks of rows, so that only the rows near the window
// have nodes: a view stays under 2,000 of them whatever the story. A chunk far
// away keeps its height. The browser tells which chunks are near; a few of them
// are drawn at a time, so that no drawing keeps the page busy for long.

// chunkRows is how many rows a chunk has.
func (f *Facts) chunkRows(s *Story) int {
	if f.Many(s) {
		return 5
	}
	return 8
}

// firstRows is how many rows are drawn before the browser has told anything: as
// many as a window shows under the filters.
const firstRows = 16

// Margin is how far from the window a chunk counts as near, in pixels.
func (f *Facts) Margin(s *Story) int {
	if f.Many(s) {
		return 60
	}
	return 500
}

// Chunk is some rows of the matrix, drawn or far.
type Chunk struct {
	First  int         // place of its first row among all
	Rows   []facts.Row // nil while it is far
	Far    bool
	Height int // of a far chunk, in pixels
}

// Chunks cuts the rows into chunks and tells which are drawn: those near the
// window, and the one the keyboard is in. Wide rows are those of [App.Wide], narrow ones a phone's.
func (f *Facts) Chunks(s *Story, wide, narrow bool) []Chunk {
	rows, n := f.Rows(s), f.chunkRows(s)
	out := make([]Chunk, 0, len(rows)/n+1)
	for from := 0; from < len(rows); from += n {
		c := Chunk{First: from, Rows: rows[from:min(from+n, len(rows))]}
		i := len(out)
		if !f.Paper && !f.drawn(i, s) && !holds(c.Rows, f.At.Fact) {
			c.Far, c.Height, c.Rows = true, f.chunkHeight(s, i, wide, narrow), nil
		}
		out = append(out, c)
	}
	return out
}

// chunkHeight returns how high a chunk was when it was drawn last, or else a guess.
func (f *Facts) chunkHeight(s *Story, chunk int, wide, narrow bool) int {
	if chunk < len(f.chunks) && f.chunks[chunk].height > 0 {
		return f.chunks[chunk].height
	}
	rows, n := f.Rows(s), f.chunkRows(s)
	return f.height(s, rows[chunk*n:min((chunk+1)*n, len(rows))], wide, narrow)
}

// chunkSeen is what the browser told of a chunk, and whether it is drawn.
type chunkSeen struct {
	near, visible, drawn bool
	spared               bool // near, and taken away again: too many were drawn
	height               int  // as it was drawn last, in pixels; 0 if it never was
}

func (f *Facts) drawn(chunk int, s *Story) bool {
	if len(f.chunks) == 0 {
		return chunk*f.chunkRows(s) < firstRows
	}
	return chunk < len(f.chunks) && f.chunks[chunk].drawn
}

func holds(rows []facts.Row, fact int) bool {
	for _, r := range rows {
		if !r.Head && r.Fact == fact {
			return true
		}
	}
	return false
}

// Chunks of the matrix come and go.
type (
	// ChunksSeen says which chunks came near the window or went far.
	ChunksSeen struct {
		Window int // its height, in pixels
		List   []ChunkSeen
	}
	// ChunkSeen is one of them.
	ChunkSeen struct {
		Chunk   int
		Near    bool
		Visible bool // in the window itself
		Height  int  // of the drawn chunk
	}
	// DrawMore draws some more of the chunks that are near.
	DrawMore struct{}
)

// Apply remembers them: what is far is taken away, what is near is drawn.
func (e ChunksSeen) Apply(a *App) []Effect {
	f := &a.Facts
	if a.Story == nil {
		return nil
	}
	n := f.chunkRows(a.Story)
	all := (len(f.Rows(a.Story)) + n - 1) / n
	if len(f.chunks) == 0 {
		f.chunks = make([]chunkSeen, all)
		for i := range min(all, firstRows/n) {
			f.chunks[i] = chunkSeen{near: true, drawn: true}
		}
	}
	for _, seen := range e.List {
		if seen.Chunk < 0 || seen.Chunk >= len(f.chunks) {
			continue
		}
		was := &f.chunks[seen.Chunk]
		if was.drawn && seen.Height > 0 {
			was.height = seen.Height
		}
		was.near, was.visible = seen.Near, seen.Visible
		was.drawn = was.drawn && was.near
	}
	for i := range f.chunks {
		f.chunks[i].spared = false
	}
	f.near = e.Window + 2*f.Margin(a.Story)
	return DrawMore{}.Apply(a)
}

// chunksAtOnce is how many chunks are drawn between two frames.
const chunksAtOnce = 2

// OnPaper says that the page is about to be printed, or has been: on paper all
// rows are drawn.
type OnPaper struct{ On bool }

// Apply draws them.
func (e OnPaper) Apply(a *App) []Effect {
	a.Facts.Paper = e.On && a.Story != nil && a.Route.View == FactsView
	return nil
}

// Apply draws the next chunks, those in the window first.
func (DrawMore) Apply(a *App) []Effect {
	f := &a.Facts
	left := chunksAtOnce
	for _, visible := range []bool{true, false} {
		for i := range f.chunks {
			c := &f.chunks[i]
			if !c.near || c.drawn || c.spared || c.visible != visible {
				continue
			}
			if left == 0 {
				return []Effect{Soon{DrawMore{}}}
			}
			c.drawn = true
			left--
			f.bound(a, i)
		}
	}
	return nil
}

// bound takes away the chunks that cannot be near the window while one is that is drawn now, by what
// stands between them: one scrolls faster than the browser tells what went far. However many they are, none
// is taken away that the window shows: a phone's chunk is higher than its window.
func (f *Facts) bound(a *App, now int) {
	wide := a.Wide()
	for _, step := range []int{-1, 1} {
		between := 0
		for i := now + step; i >= 0 && i < len(f.chunks); i += step {
			if c := &f.chunks[i]; c.drawn && between > f.near {
				c.drawn, c.spared = false, true
			}
			if between <= f.near {
				between += f.chunkHeight(a.Story, i, wide, a.Narrow)
			}
		}
	}
}

// relaid forgets which chunks are near: the rows are others.
func (f *Facts) relaid() {
	f.chunks = nil
	f.Laid++
}

// reset goes back to the first rows, as after a change of filter.
func (f *Facts) reset(s *Story) {
	f.relaid()
	f.At = Spot{Fact: -1}
	for _, r := range f.Rows(s) {
		if !r.Head {
			f.At.Fact = r.Fact
			break
		}
	}
}

// Move is a key of the matrix: a number of rows and columns to go, or to an
// end of the row or of the matrix.
type Move struct {
	Rows, Columns int
	RowEnd        int // -1 the first column, 1 the last
	End           int // -1 the first row, 1 the last
}

// FromHead goes from the head of a group to the fact below it, or with -1 above.
type FromHead struct {
	Group facts.Group
	By    int
}

// Apply goes there.
func (e FromHead) Apply(a *App) []Effect {
	if a.Story == nil {
		return nil
	}
	f := &a.Facts
	rows := f.Rows(a.Story)
	at := slices.IndexFunc(rows, func(r facts.Row) bool { return r.Head && r.Group == e.Group })
	for at += e.By; at >= 0 && at < len(rows); at += e.By {
		if !rows[at].Head {
			f.At.Fact = rows[at].Fact
			return []Effect{Focus{f.At.ID()}}
		}
	}
	return nil
}

// Apply moves the cell the keyboard is on.
func (e Move) Apply(a *App) []Effect {
	s, f := a.Story, &a.Facts
	if s == nil {
		return nil
	}
	if e.Columns < 0 && f.At.Column == 0 && f.Sort == facts.ByWeight && f.At.Fact >= 0 {
		return []Effect{Focus{f.groupOf(s, f.At.Fact).ID()}} // from the claim to what it belongs to
	}
	var facts []int
	at := 0
	for _, r := range f.Rows(s) {
		if r.Head {
			continue
		}
		if r.Fact == f.At.Fact {
			at = len(facts)
		}
		facts = append(facts, r.Fact)
	}
	if len(facts) == 0 {
		return nil
	}
	switch e.End {
	case -1:
		at = 0
	case 1:
		at = len(facts) - 1
	}
	f.At.Fact = facts[min(max(at+e.Rows, 0), len(facts)-1)]
	shown := f.Shown(s)
	column := slices.Index(shown, f.At.Column-1) + 1
	column = min(max(column+e.Columns, 0), len(shown))
	switch e.RowEnd {
	case -1:
		column = 0
	case 1:
		column = len(shown)
	}
	f.At.Column = f.ColumnAt(s, column)
	return []Effect{Focus{f.At.ID()}}
}

// ID is the id of a cell's element.
func (s Spot) ID() string {
	return "cell-" + strconv.Itoa(s.Fact) + "-" + strconv.Itoa(s.Column)
}

// A number that the page writes is smaller.
const tooLarge = 1 << 30

// ReadNumber reads a number that the page wrote into an attribute of its own;
// anything else is 0.
func ReadNumber(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n >= tooLarge/10 {
			return 0
		}
		n = n*10 + int(r-'0')
	}
	return n
}
