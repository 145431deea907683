# Everything here needs Go alone, but for the tests in a browser: see test.

GO       ?= go
FUZZTIME ?= 10s
ENGINE   := ./internal/...
BROWSER  := ./app/e2e/...

# The engine's tests run as WebAssembly too, under Node. The surroundings are
# cut to what they need: Go's loader takes no more than 12 KB of them.
WASMEXEC  = env -i PATH='$$PATH' HOME='$$HOME' $$($(GO) env GOROOT)/lib/wasm/go_js_wasm_exec

.DEFAULT_GOAL := help
.PHONY: help run build test check bench fuzz unit wasm-test browser-test node chromium firefox webkit axe

help: ## say what there is
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /\1\t/' | while IFS="$$(printf '\t')" read -r name what; do printf '  make %-8s %s\n' "$$name" "$$what"; done

# Ctrl+C is how it ends, and go run gives 1 for it: that is no error.
run: build ## build both programs, serve the site, print its address
	@trap 'stopped=1' INT; $(GO) run ./app serve || [ -n "$$stopped" ]

build: ## build the static site into dist/
	@$(GO) run ./app build

test: unit wasm-test browser-test ## everything: vet, host tests, engine tests as WebAssembly, tests in Chromium, Firefox and WebKit

check: ## what is quick: format, vet for both targets, host tests, import rules, sizes
	@unformatted=$$(gofmt -l app internal wasm); [ -z "$$unformatted" ] || { echo "gofmt these: $$unformatted"; exit 1; }
	$(GO) vet ./...
	GOOS=js GOARCH=wasm $(GO) vet ./...
	$(GO) test $$($(GO) list ./... | grep -v /e2e)
	$(GO) test -run '^TestSize' $(BROWSER)

bench: node chromium ## run the benchmarks: of the packages, of reading pages as WebAssembly, of the screens in Chromium
	$(GO) test -run '^$$' -bench . -benchmem $(ENGINE)
	GOOS=js GOARCH=wasm $(GO) test -run '^$$' -bench 'Pages|Inlined' -exec "$(WASMEXEC)" ./internal/clean
	$(GO) test -run '^$$' -bench Screens -benchtime 1x -timeout 20m $(BROWSER)

fuzz: ## run each fuzz target for FUZZTIME (10s)
	@for file in $$(grep -rl '^func Fuzz' --include='*_test.go' app internal); do \
	  for target in $$(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\).*/\1/p' $$file); do \
	    echo "$$target in $$(dirname $$file)"; \
	    $(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) ./$$(dirname $$file) || exit 1; \
	  done; \
	done

unit:
	$(GO) vet ./...
	GOOS=js GOARCH=wasm $(GO) vet ./...
	$(GO) test $$($(GO) list ./... | grep -v /e2e)

wasm-test: node
	GOOS=js GOARCH=wasm $(GO) test -exec "$(WASMEXEC)" $(ENGINE)

browser-test: chromium firefox webkit axe
	$(GO) test -count=1 -timeout 20m $(BROWSER)

# A missing tool is installed where that can be done without asking, and named
# where it cannot. The browser tests are then skipped, saying so, except in CI.
node:
	@command -v node >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update && apt-get install -y --no-install-recommends nodejs; } || \
	  { echo "The engine's tests run as WebAssembly under Node, which is not here: install it (Debian: apt-get install nodejs)."; exit 1; }

chromium:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update && apt-get install -y --no-install-recommends chromium; } || \
	  { echo "The tests in a browser need Chromium, which is not here: install it (Debian: apt-get install chromium)."; [ -z "$$CI" ]; }

# One test goes the whole path in Firefox, and one in WebKit, the engine of Safari, where they are.
firefox:
	@command -v firefox-esr >/dev/null || command -v firefox >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update && apt-get install -y --no-install-recommends firefox-esr; } || \
	  echo "The test in Firefox is skipped, as it is not here (Debian: apt-get install firefox-esr)."

webkit:
	@command -v WebKitWebDriver >/dev/null && command -v Xvfb >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update && apt-get install -y --no-install-recommends webkit2gtk-driver xvfb; } || \
	  echo "The test in WebKit is skipped, as it is not here (Debian: apt-get install webkit2gtk-driver xvfb)."

# axe-core examines the pages of the browser tests, and is no part of the site.
# Its version is pinned in app/e2e/axe.
axe:
	@[ -f app/e2e/axe/node_modules/axe-core/axe.min.js ] || { \
	  command -v npm >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update && apt-get install -y --no-install-recommends npm; }; \
	  npm ci --prefix app/e2e/axe --ignore-scripts --no-audit --no-fund; } || \
	  { echo "The pages are not examined with axe-core: it could not be installed (npm ci --prefix app/e2e/axe)."; [ -z "$$CI" ]; }
