package untangle

import (
	"errors"
	"math"
)

var (
	errShort = errors.New("untangle: the program ends too early")
	errBig   = errors.New("untangle: a number is greater than any program has")
)

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

// uint reads a count, a size or a place in a list.
func (r *reader) uint() int {
	n, _ := r.leb()
	if n > math.MaxInt32 {
		r.err = errBig
		return 0
	}
	return int(n)
}

// int reads what an instruction has as a constant; more bits than an int has are lost.
func (r *reader) int() int {
	n, unused := r.leb()
	return int(int64(n) << unused >> unused)
}

// leb returns a number without its sign, and how many of its bits are none of it.
func (r *reader) leb() (n uint64, unused int) {
	for shift := 0; shift < 64; shift += 7 {
		b := r.byte()
		n |= uint64(b&sevenBits) << shift
		if b < more {
			return n, max(0, 64-shift-7)
		}
	}
	r.err = errBig
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
