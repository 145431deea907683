// Package beside judges what stands around and beside the text of an article, from lines that are
// sure by their own words: what is above or below them is of one kind with them.
//
// Call [Class] on a sheet whose surest lines are judged. It goes through corrections (notice.go),
// captions (captions.go), press releases and authors who tell of themselves (release.go), boxes of
// summaries, polls and gifts (boxes.go), readers' comments (comments.go), adverts and the boxes of
// letters (adverts.go), the foot of a mail (mailfoot.go), pointers behind a label
// (labelled.go) and headlines of other articles (related.go). readers.go tells single lines that readers or their mail programs wrote.
package beside

import "recoupe/internal/clean/sheet"

// marker judges the lines of a sheet by others around them that are sure.
type marker struct{ *sheet.Sheet }

// Class judges what stands around the text and beside it. It takes back what a line was judged to be only where the
// lines around it tell more surely.
func Class(of *sheet.Sheet) {
	s := marker{of}
	s.corrections()
	s.captions()
	s.aboutAuthor()
	s.boxes()
	s.comments()
	s.adverts()
	s.letters()
	s.mailFoot()
	s.labelled()
	s.relateds()
	s.release()
}
