// Package protocol holds what the page and its analysis worker say to each
// other. The page asks ([Read], [Compare], [Pack], [Unseal]), the worker answers; every answer
// carries the number of the job it belongs to. Cancelling is ending the worker
// and starting another.
//
// A message is one byte string: the two letters "Rc", the version, the kind,
// and the message in package codec's form. Page and worker are built together;
// the version guards against an open page that meets a newer worker.
package protocol

import (
	"encoding/binary"
	"errors"
	"fmt"

	"recoupe/internal/codec"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// Version is raised when a message changes in a way that package codec does
// not absorb.
const Version = 2

// MostArticles is how many articles of a file the page asks for: it compares no more.
const MostArticles = 50

// ErrVersion is a message of another version: the page should reload.
var ErrVersion = errors.New("protocol: page and worker are of different versions")

// Message is one of the message types of this package.
type Message interface{ kind() byte }

// From the page.
type (
	// Read asks to read one file. Answered by Progress, then Articles.
	Read struct {
		Job  int
		Name string
		Data []byte
	}
	// Compare asks to compare articles, with their blocks and metadata as the
	// reader left them. Answered by Progress, then Compared.
	Compare struct {
		Job      int
		Articles []story.Article
	}
	// Pack asks for a story as a file, or as the fragment of a link. Answered by
	// Packed.
	Pack struct {
		Job   int
		Story share.Story
		File  bool
		What  share.What
		Pass  string // to seal it with, "" to leave it open
	}
	// Unseal asks to open what a passphrase seals: the fragment of a link, or
	// the bytes of a file. Answered by Unsealed.
	Unseal struct {
		Job      int
		Fragment string
		Data     []byte
		Pass     string
	}
)

// From the worker.
type (
	// Ready is sent once, when the worker takes messages.
	Ready struct{ Version int }
	// Progress tells what the engine is doing. Step is one of engine's.
	Progress struct {
		Job   int
		Step  uint8
		File  string
		Done  int // of Total
		Total int
	}
	// Articles are what a file holds, the first [MostArticles] of it, and what could not be read: the file,
	// or files in it.
	Articles struct {
		Job      int
		Articles []story.Article
		Of       int // how many the file holds
		Unread   []story.Unread
	}
	// Compared is a finished comparison.
	Compared struct {
		Job        int
		Comparison story.Comparison
	}
	// Packed is a file's bytes, or a fragment's.
	Packed struct {
		Job  int
		Data []byte
	}
	// Unsealed is what was sealed, as an open file; nil where the passphrase
	// does not open it.
	Unsealed struct {
		Job  int
		Data []byte
	}
	// Failed is a fault of the program, contained: the job is lost, the worker
	// goes on. The report names functions and files, and holds no article text.
	Failed struct {
		Job    int
		File   string // the file it stopped on, "" if none
		Report string
	}
)

const (
	kindRead byte = 1 + iota
	kindCompare
	kindReady
	kindProgress
	kindArticles
	kindCompared
	kindFailed
	kindPack
	kindPacked
	kindUnseal
	kindUnsealed
)

func (Read) kind() byte     { return kindRead }
func (Compare) kind() byte  { return kindCompare }
func (Ready) kind() byte    { return kindReady }
func (Progress) kind() byte { return kindProgress }
func (Articles) kind() byte { return kindArticles }
func (Compared) kind() byte { return kindCompared }
func (Failed) kind() byte   { return kindFailed }
func (Pack) kind() byte     { return kindPack }
func (Packed) kind() byte   { return kindPacked }
func (Unseal) kind() byte   { return kindUnseal }
func (Unsealed) kind() byte { return kindUnsealed }

// Most messages are an identifier and a few words.
const bytesOfMost = 64

// Encode returns m as bytes.
func Encode(m Message) []byte { return codec.Append(begin(m), m) }

// HeadOfRead returns what stands before the data of a [Read], of which there are size bytes: for who
// has them where they cannot be copied from.
func HeadOfRead(job int, name string, size int) []byte {
	b := Encode(Read{Job: job, Name: name})
	return binary.AppendUvarint(b[:len(b)-1], uint64(size))
}

// Pieces hands m over as bytes, in order, in pieces of about size: what a comparison takes in one piece
// there may not be room for, however much is free. A piece is there until hand returns.
func Pieces(m Message, size int, hand func(piece []byte)) {
	codec.Pieces(begin(m), m, size, hand)
}

func begin(m Message) []byte {
	return append(make([]byte, 0, bytesOfMost), 'R', 'c', Version, m.kind())
}

// Decode returns the message in b. It fails with [ErrVersion] or with one of
// codec's errors.
func Decode(b []byte) (Message, error) {
	if len(b) < 4 || b[0] != 'R' || b[1] != 'c' {
		return nil, fmt.Errorf("protocol: no message: %w", codec.ErrDamaged)
	}
	if b[2] != Version {
		return nil, ErrVersion
	}
	switch body := b[4:]; b[3] {
	case kindRead:
		return read[Read](body)
	case kindCompare:
		return read[Compare](body)
	case kindReady:
		return read[Ready](body)
	case kindProgress:
		return read[Progress](body)
	case kindArticles:
		return read[Articles](body)
	case kindCompared:
		return read[Compared](body)
	case kindFailed:
		return read[Failed](body)
	case kindPack:
		return read[Pack](body)
	case kindPacked:
		return read[Packed](body)
	case kindUnseal:
		return read[Unseal](body)
	case kindUnsealed:
		return read[Unsealed](body)
	}
	return nil, fmt.Errorf("protocol: no message kind %d: %w", b[3], codec.ErrDamaged)
}

func read[M Message](body []byte) (Message, error) {
	var m M
	if _, err := codec.Read(body, &m); err != nil {
		return nil, fmt.Errorf("protocol: %T: %w", m, err)
	}
	return m, nil
}
