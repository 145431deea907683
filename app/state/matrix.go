package state

import "strconv"

// The matrix is drawn in chunks of rows, so that only the rows near the window
// have nodes: a view stays under 2,000 of them whatever the story. A chunk far
// away keeps its height. The browser tells which chunks are near.

// chunkRows is how many rows a chunk has. Some thirty to fifty rows are near
// the window at any time (see Margin).
const chunkRows = 8

// manyOutlets is from how many articles on columns are narrow: a glyph each,
// and one node.
const manyOutlets = 9

// Many reports whether the matrix has narrow columns.
func (s *Story) Many() bool { return len(s.Outlets) >= manyOutlets }

// Margin is how far from the window a chunk counts as near, in pixels.
func (s *Story) Margin() int {
	if s.Many() {
		return 250
	}
	return 500
}

// Chunk is some rows of the matrix, drawn or far.
type Chunk struct {
	Rows   []Row
	Far    bool
	Height int // of a far chunk, in pixels
}

// rowHeight is how high a row is taken to be that was never drawn.
const rowHeight = 46

// Chunks cuts the rows into chunks and tells which are drawn: those near the
// window, and the one the keyboard is in.
func (f *Facts) Chunks(s *Story) []Chunk {
	rows := f.Rows(s)
	var out []Chunk
	for from := 0; from < len(rows); from += chunkRows {
		c := Chunk{Rows: rows[from:min(from+chunkRows, len(rows))]}
		i := len(out)
		if !f.near(i) && !holds(c.Rows, f.At.Fact) {
			c.Far = true
			c.Height = len(c.Rows) * rowHeight
			if i < len(f.chunks) && f.chunks[i].height > 0 {
				c.Height = f.chunks[i].height
			}
		}
		out = append(out, c)
	}
	return out
}

// chunkSeen is what the browser told of a chunk.
type chunkSeen struct {
	near   bool
	height int // as it was drawn last, in pixels; 0 if it never was
}

// near reports whether a chunk is near the window. Before the browser has told
// anything, the first three are.
func (f *Facts) near(chunk int) bool {
	if len(f.chunks) == 0 {
		return chunk < 3
	}
	return chunk < len(f.chunks) && f.chunks[chunk].near
}

func holds(rows []Row, fact int) bool {
	for _, r := range rows {
		if !r.Head && r.Fact == fact {
			return true
		}
	}
	return false
}

// ChunkSeen says that a chunk came near the window or went far.
type ChunkSeen struct {
	Chunk  int
	Near   bool
	Height int // of the drawn chunk
}

// Apply remembers it.
func (e ChunkSeen) Apply(a *App) []Effect {
	f := &a.Facts
	if a.Story == nil || e.Chunk < 0 || e.Chunk > len(a.Story.Facts) {
		return nil
	}
	if len(f.chunks) == 0 {
		f.chunks = []chunkSeen{{near: true}, {near: true}, {near: true}}
	}
	for len(f.chunks) <= e.Chunk {
		f.chunks = append(f.chunks, chunkSeen{})
	}
	was := &f.chunks[e.Chunk]
	if was.near && e.Height > 0 {
		was.height = e.Height
	}
	was.near = e.Near
	return nil
}

// reset goes back to the first rows, as after a change of filter.
func (f *Facts) reset(s *Story) {
	f.chunks = nil
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

// Apply moves the cell the keyboard is on.
func (e Move) Apply(a *App) []Effect {
	s, f := a.Story, &a.Facts
	if s == nil {
		return nil
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
	f.At.Column = min(max(f.At.Column+e.Columns, 0), len(s.Articles))
	switch e.RowEnd {
	case -1:
		f.At.Column = 0
	case 1:
		f.At.Column = len(s.Articles)
	}
	return []Effect{Focus{f.At.ID()}}
}

// ID is the id of a cell's element.
func (s Spot) ID() string {
	return "cell-" + strconv.Itoa(s.Fact) + "-" + strconv.Itoa(s.Column)
}

// ReadNumber reads a number that the page wrote into an attribute of its own;
// anything else is 0.
func ReadNumber(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' {
			return 0
		}
		n = n*10 + int(r-'0')
	}
	return n
}
