package ingest

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"slices"
	"strings"

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
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if int64(len(data)) > limit {
		return nil, because("bomb", megabytes(int(limit)))
	}
	a.left -= int64(len(data))
	*a.in.left -= int64(len(data))
	if err != nil && len(data) == 0 {
		return nil, because("damaged", "ZIP")
	}
	return data, nil
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

// readZip reads a zip file: an office document, a book, a web archive, or
// files of any kind that is read here.
func readZip(name string, data []byte, in within) ([]Document, error) {
	a, err := openArchive(data, in)
	if err != nil {
		return nil, err
	}
	switch {
	case a.find("word/document.xml") != nil:
		return a.docx(name)
	case a.find("META-INF/container.xml") != nil:
		return a.epub(name)
	case a.find("content.xml") != nil && a.find("META-INF/manifest.xml") != nil:
		return a.odt(name)
	case a.find("Index/Document.iwa") != nil:
		return nil, because("type", "Pages (.pages)")
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
// their names. What cannot be read is left out while anything else can, and the
// first document says so.
func (a *archive) each() ([]Document, error) {
	files := slices.Clone(a.files)
	files = slices.DeleteFunc(files, func(f *zip.File) bool {
		base := path.Base(f.Name)
		return strings.HasSuffix(f.Name, "/") || strings.HasPrefix(f.Name, "__MACOSX") || strings.HasPrefix(base, ".") || f.UncompressedSize64 == 0 || asset(base) ||
			strings.Contains(f.Name, "_files/") || strings.Contains(f.Name, "_fichiers/") // what a saved page is made of
	})
	slices.SortFunc(files, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	if len(files) > maxEntries {
		return nil, because("entries", itoa(maxEntries))
	}
	var docs []Document
	var first error
	var unread []string // their names
	for _, f := range files {
		data, err := a.open(f)
		if err == nil {
			var got []Document
			if got, err = read(path.Base(f.Name), data, a.in.deeper()); err == nil {
				docs = append(docs, got...)
			}
		}
		var why *Error
		if errors.As(err, &why) {
			if first == nil {
				first = err
			}
			if !why.wordless() {
				unread = append(unread, path.Base(f.Name))
			}
			if why.Reason.Code == "bomb" {
				break
			}
		}
		if len(docs) > maxDocs {
			docs = docs[:maxDocs]
			break
		}
	}
	if len(docs) == 0 && first != nil {
		return nil, first
	}
	if len(unread) > 0 && len(docs) > 0 {
		docs[0].unreadFiles(unread)
	}
	return docs, nil
}

// unreadFiles says of a document that other files of its archive or its mail were not read.
func (d *Document) unreadFiles(names []string) {
	if len(names) > 3 {
		names = append(names[:3], "…")
	}
	d.Warnings = append(d.Warnings, story.Because("unread", strings.Join(names, ", ")))
}

// wordless reports whether nobody misses the words of a file that is refused so:
// the index of an archive, a picture.
func (e *Error) wordless() bool {
	switch e.Reason.Code {
	case "noText", "binary", "empty":
		return true
	}
	return false
}

// asset reports whether a file is a part of a saved page that holds no text.
func asset(base string) bool {
	switch path.Ext(strings.TrimSuffix(strings.ToLower(base), ".gz")) {
	case ".css", ".js", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".woff", ".woff2", ".ttf", ".mp4", ".mp3", ".cdx", ".cdxj", ".idx":
		return true
	}
	return false
}
