//go:build !js

package site

import (
	"bytes"
	"compress/gzip"
	"os"
	"path"
	"path/filepath"

	"github.com/andybalholm/brotli"
)

// Endings of the packed copies that lie beside a file.
const (
	gzExt = ".gz"
	brExt = ".br"
)

// brotliLevel is below the highest, which takes six times as long for three
// per cent less.
const brotliLevel = 9

// compress writes the packed copies of what packs well. Pictures and fonts are
// packed already.
func compress(dir string) error {
	all, err := names(dir)
	if err != nil {
		return err
	}
	for _, name := range all {
		switch path.Ext(name) {
		case ".png", ".woff2", gzExt, brExt:
			continue
		}
		file := filepath.Join(dir, filepath.FromSlash(name))
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		for ext, pack := range map[string]func([]byte) ([]byte, error){gzExt: gzipped, brExt: brotlied} {
			packed, err := pack(data)
			if err != nil {
				return err
			}
			if len(packed) >= len(data) {
				continue
			}
			if err := os.WriteFile(file+ext, packed, 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}

func gzipped(data []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func brotlied(data []byte) ([]byte, error) {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, brotliLevel)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
