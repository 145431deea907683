//go:build !js

// Package site makes and serves the static site: the page, the engine and
// everything they need to work without a network.
//
// Build writes the site into a folder that any static host can serve, at its
// root or under a path. Handler serves such a folder with the headers that a
// static host may lack. go-app generates the skeleton; what it generates is
// then corrected here (see page.go, script.go, manifest.go and
// service-worker.js, each of which says what was wrong).
package site
