//go:build js

package main

import (
	"errors"
	"slices"
	"syscall/js"

	"recoupe/internal/lexicon"
	"recoupe/internal/story"
)

// meet hands the engine the tables of the languages that it meets for the first
// time. They lie beside the program. Where one cannot be had, the comparison is
// made without it: concepts are evidence beside the words, not instead of them.
func meet(articles []story.Article) {
	for _, a := range articles {
		if lexicon.Loaded(a.Language) || !slices.Contains(lexicon.Apart, a.Language) {
			continue
		}
		concepts, err := fetch("lexicon/" + a.Language + ".txt")
		if err != nil {
			continue
		}
		names, err := fetch("lexicon/" + a.Language + ".names.txt")
		if err != nil {
			continue
		}
		lexicon.Load(a.Language, concepts, names)
	}
}

// fetch gives the contents of a file of the site, addressed from the worker's
// own script.
func fetch(address string) ([]byte, error) {
	response, err := await(js.Global().Call("fetch", address))
	if err != nil {
		return nil, err
	}
	if !response.Get("ok").Bool() {
		return nil, errors.New("no " + address)
	}
	buffer, err := await(response.Call("arrayBuffer"))
	if err != nil {
		return nil, err
	}
	array := js.Global().Get("Uint8Array").New(buffer)
	data := make([]byte, array.Get("length").Int())
	js.CopyBytesToGo(data, array)
	return data, nil
}

// await blocks until a promise is settled. It must not be called from within a
// callback of JavaScript's.
func await(promise js.Value) (js.Value, error) {
	type outcome struct {
		value js.Value
		err   error
	}
	settled := make(chan outcome, 1)
	kept := js.FuncOf(func(_ js.Value, args []js.Value) any {
		settled <- outcome{value: args[0]}
		return nil
	})
	broken := js.FuncOf(func(_ js.Value, args []js.Value) any {
		settled <- outcome{err: errors.New(args[0].Call("toString").String())}
		return nil
	})
	defer kept.Release()
	defer broken.Release()
	promise.Call("then", kept, broken)
	o := <-settled
	return o.value, o.err
}
