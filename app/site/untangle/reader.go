package untangle

import "errors"

var errShort = errors.New("untangle: the program ends too early")

// reader reads a part of a program. After an error it gives zeros.
type reader struct {
	b   []byte
	at  int
	err error
}

func (r *reader) byte() byte {
	if b := r.bytes(1); len(b) == 1 {
		return b[0]
	}
	return 0
}

// bytes returns the next n bytes, nil if there are not so many.
func (r *reader) bytes(n int) []byte {
	if r.err != nil || n < 0 || n > len(r.b)-r.at {
		r.err = errShort
		return nil
	}
	r.at += n
	return r.b[r.at-n : r.at]
}

// next reports whether some bytes follow, and goes beyond them if they do.
func (r *reader) next(bytes ...byte) bool {
	if len(bytes) > len(r.b)-r.at || string(r.b[r.at:r.at+len(bytes)]) != string(bytes) {
		return false
	}
	r.at += len(bytes)
	return true
}

// Numbers are written seven bits a byte, the lowest first (LEB128).
const (
	sevenBits = 0x7f
	more      = 0x80
	sign      = 0x40
)

func (r *reader) uint() int {
	n, _ := r.leb()
	return n
}

func (r *reader) int() int {
	n, unused := r.leb()
	return n << unused >> unused
}

// leb returns a number without its sign, and how many of its bits are none of it.
func (r *reader) leb() (n, unused int) {
	for shift := 0; shift < 64; shift += 7 {
		b := r.byte()
		n |= int(b&sevenBits) << shift
		if b < more {
			return n, max(0, 64-shift-7)
		}
	}
	r.err = errShort
	return 0, 0
}

func appendUint(b []byte, n int) []byte {
	for ; n >= more; n >>= 7 {
		b = append(b, byte(n)|more)
	}
	return append(b, byte(n))
}

func appendInt(b []byte, n int) []byte {
	for ; n < -sign || n >= sign; n >>= 7 {
		b = append(b, byte(n)|more)
	}
	return append(b, byte(n)&sevenBits)
}
