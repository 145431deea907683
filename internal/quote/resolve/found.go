package resolve

import (
	"recoupe/internal/quote/line"
	"recoupe/internal/story"
)

// Quote is a quotation on its way.
type Quote struct {
	story.Quote
	Block  int  // index into the article's blocks
	Frame  int  // index into the block's Frames
	Region int  // index into the block's Regions, -1 for reported speech
	At     int  // index into the block's Line.Toks of its folded token, -1 if it has none
	By     Who  // as found beside the quotation
	Float  bool // nobody is named beside it
	Strong bool // a reporting verb or phrase stands beside it
	Self   bool // a nested quotation of the speaker's own words: "I wrote ‘…’"
}

// Who is a speaker as written.
type Who struct {
	Block     int
	line.Span      // in the block's line
	Nested    bool // the quotation stands in another
}
