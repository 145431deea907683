package ingest

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"io"
	"path"
	"slices"
	"strings"

	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// Limits of an archive: how many files are looked at, how many documents come
// of it, and how much it may unpack to in all.
const (
	maxEntries = 400
	maxDocs    = 200
	maxUnpack  = 3 * maxSize
)

func isZip(_ string, data []byte) bool {
	return bytes.HasPrefix(data, []byte("PK\x03\x04")) || bytes.HasPrefix(data, []byte("PK\x05\x06"))
}

// archive is an opened zip file whose unpacking is counted.
type archive struct {
	files []*zip.File
	left  int64 // bytes it may still unpack to
	cut   bool  // a file that was opened is not whole
	in    within
}

func openArchive(data []byte, in within) (*archive, error) {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, because("damaged", "ZIP")
	}
	return &archive{files: r.File, left: maxUnpack, in: in}, nil
}

// find returns the file of that name, nil if there is none.
func (a *archive) find(name string) *zip.File {
	for _, f := range a.files {
		if strings.EqualFold(f.Name, name) {
			return f
		}
	}
	return nil
}

// open unpacks a file.
func (a *archive) open(f *zip.File) ([]byte, error) {
	if f.Flags&1 != 0 {
		return nil, because("locked")
	}
	r, err := f.Open()
	if errors.Is(err, zip.ErrAlgorithm) {
		return nil, because("type", "ZIP, "+itoa(int(f.Method)))
	}
	if err != nil {
		return nil, because("damaged", "ZIP")
	}
	defer r.Close()
	limit := min(a.left, *a.in.left, maxSize)
	if f.UncompressedSize64 > uint64(limit) { // it unpacks to no more than it says
		return nil, because("bomb", megabytes(a.bound()))
	}
	data, err := io.ReadAll(r)
	a.left -= int64(len(data))
	*a.in.left -= int64(len(data))
	if err != nil && len(data) == 0 {
		return nil, because("damaged", "ZIP")
	}
	a.cut = a.cut || err != nil
	return data, nil
}

// bound returns how many bytes the archive may unpack to, for who is told that it has more.
func (a *archive) bound() int {
	switch {
	case *a.in.left < min(a.left, maxSize):
		return maxInAll
	case a.left < maxSize:
		return maxUnpack
	}
	return maxSize
}

// text unpacks the file of that name in an archive that is of a kind: "EPUB". An
// archive without it is damaged.
func (a *archive) text(name, kind string) (string, error) {
	f := a.find(name)
	if f == nil {
		return "", because("damaged", kind)
	}
	data, err := a.open(f)
	if err != nil {
		return "", err
	}
	return decode(data, "")
}

// readZip reads a zip file, and says so where a part of what it holds is not whole.
func readZip(name string, data []byte, in within) ([]Document, error) {
	a, err := openArchive(data, in)
	if err != nil {
		return nil, err
	}
	docs, err := a.read(name)
	if a.cut && len(docs) > 0 {
		docs[0].Warnings = append(docs[0].Warnings, story.Because("damaged", "ZIP"))
	}
	return docs, err
}

// iWork names the kind of a file whose form Apple's three programs share.
func iWork(name string) string {
	switch name = strings.ToLower(name); {
	case strings.HasSuffix(name, ".numbers"):
		return "Numbers (.numbers)"
	case strings.HasSuffix(name, ".key"):
		return "Keynote (.key)"
	}
	return "Pages (.pages)"
}

// read reads an archive: an office document, a book, a web archive, or
// files of any kind that is read here.
func (a *archive) read(name string) ([]Document, error) {
	switch {
	case a.find("word/document.xml") != nil:
		return a.docx(name)
	case a.find("META-INF/container.xml") != nil:
		return a.epub(name)
	case a.find("content.xml") != nil && a.find("META-INF/manifest.xml") != nil:
		return a.odt(name)
	case a.find("Index/Document.iwa") != nil:
		return nil, because("type", iWork(name))
	case a.find("xl/workbook.xml") != nil:
		return nil, because("type", "Excel (.xlsx)")
	case a.find("ppt/presentation.xml") != nil:
		return nil, because("type", "PowerPoint (.pptx)")
	case a.find("[Content_Types].xml") != nil:
		return a.docx(name)
	}
	return a.each()
}

// each reads every file of an archive that holds an article, in the order of
// their names. What cannot be read is told of by itself, and costs no other.
func (a *archive) each() ([]Document, error) {
	files := slices.Clone(a.files)
	files = slices.DeleteFunc(files, func(f *zip.File) bool {
		base := path.Base(f.Name)
		return strings.HasSuffix(f.Name, "/") || strings.HasPrefix(f.Name, "__MACOSX") || strings.HasPrefix(base, ".") || f.UncompressedSize64 == 0 || asset(base) ||
			strings.Contains(f.Name, "_files/") || strings.Contains(f.Name, "_fichiers/") // what a saved page is made of
	})
	sorting.StableFunc(files, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	if len(files) > maxEntries {
		return nil, because("entries", itoa(maxEntries))
	}
	var docs []Document
	var first error
	for _, f := range files {
		before := len(*a.in.unread)
		got, err := a.member(f)
		if why := (*Error)(nil); errors.As(err, &why) {
			if len(*a.in.unread) == before { // or the files in it are told of
				a.in.leave(f.Name, why)
			}
			first = cmp.Or(first, err)
		}
		if docs = append(docs, got...); len(docs) > maxDocs {
			docs = docs[:maxDocs]
			break
		}
	}
	if len(docs) == 0 && first == nil {
		first = because("nothingIn")
	}
	if len(docs) == 0 {
		return nil, first
	}
	return docs, nil
}

// member reads a file of an archive. A fault of a reader costs that file only.
func (a *archive) member(f *zip.File) (docs []Document, err error) {
	defer func() {
		if recover() != nil {
			docs, err = nil, because("failed")
		}
	}()
	if f.UncompressedSize64 > maxSize {
		return nil, because("size", megabytes(int(min(f.UncompressedSize64, 1<<40))), megabytes(maxSize))
	}
	data, err := a.open(f)
	if err != nil {
		return nil, err
	}
	cut, in := a.cut, a.in.deeper()
	a.cut = false
	in.path += plainName(f.Name) + "/"
	docs, err = read(plainName(path.Base(f.Name)), data, in)
	if cut && len(docs) > 0 {
		docs[0].Warnings = append(docs[0].Warnings, story.Because("damaged", "ZIP"))
	}
	return docs, err
}

// asset reports whether a file is a part of a saved page that holds no text.
func asset(base string) bool {
	switch path.Ext(strings.TrimSuffix(strings.ToLower(base), ".gz")) {
	case ".css", ".js", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".woff", ".woff2", ".ttf", ".mp4", ".mp3", ".cdx", ".cdxj", ".idx":
		return true
	}
	return false
}
