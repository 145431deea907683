//go:build !js

package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"time"

	"recoupe/app/site"
)

// usualPort is tried first, so that the address of a visit is that of the last
// one: a browser keeps stories by address.
const usualPort = "8080"

func runBuild(args []string, _ io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	flags.SetOutput(errs)
	dir := flags.String("out", "dist", "write the site into `folder`")
	packed := flags.Bool("compress", true, "write .gz and .br copies too, for hosts that send them")
	if err := flags.Parse(args); err != nil {
		return parseStatus(err)
	}
	if flags.NArg() > 0 {
		fmt.Fprintln(errs, "recoupe build: it takes no file names; see recoupe build -h")
		return exitUsage
	}
	root, err := moduleRoot()
	if err != nil {
		fmt.Fprintln(errs, "recoupe build:", err)
		return exitNone
	}
	target, err := filepath.Abs(*dir)
	if err != nil {
		fmt.Fprintln(errs, "recoupe build:", err)
		return exitNone
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	routes()
	made, err := site.Build(ctx, site.Options{
		Root: root, Out: target, Compress: *packed,
		Logf: func(format string, args ...any) { fmt.Fprintf(errs, format+"\n", args...) },
	})
	if err != nil {
		fmt.Fprintln(errs, "recoupe build:", err)
		return exitNone
	}
	for _, f := range made.Files {
		if strings.HasSuffix(f.Path, ".wasm") {
			fmt.Fprintf(out, "%-32s %9d bytes, %9d gzip, %9d brotli\n", f.Path, f.Raw, f.Gzip, f.Brotli)
		}
	}
	fmt.Fprintf(out, "%s: version %s, %d files\n", *dir, made.Version, len(made.Files))
	return exitOK
}

// moduleRoot finds the sources, which the site is compiled from.
func moduleRoot() (string, error) {
	got, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("building takes Go, and it could not be run: %w", err)
	}
	mod := strings.TrimSpace(string(got))
	if mod == "" || mod == os.DevNull {
		return "", errors.New("building takes the sources: run it inside their folder")
	}
	return filepath.Dir(mod), nil
}

func runServe(args []string, _ io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	flags.SetOutput(errs)
	dir := flags.String("dir", "dist", "serve the site in `folder`")
	addr := flags.String("addr", "", "listen at `host:port` (default localhost:"+usualPort+", or a free port where that is taken)")
	base := flags.String("base", "/", "serve under this `path`, as a shared host would")
	if err := flags.Parse(args); err != nil {
		return parseStatus(err)
	}
	if flags.NArg() > 0 {
		fmt.Fprintln(errs, "recoupe serve: it takes no file names; see recoupe serve -h")
		return exitUsage
	}
	handler, err := site.Handler(os.DirFS(*dir))
	if errors.Is(err, site.ErrNotBuilt) {
		fmt.Fprintf(errs, "There is no site in %s yet. Build it with\n\n\tmake build\n\nor build and serve it with\n\n\tmake run\n", *dir)
		return exitNone
	}
	if err != nil {
		fmt.Fprintln(errs, "recoupe serve:", err)
		return exitNone
	}
	path := "/" + strings.Trim(*base, "/") + "/"
	if path == "//" {
		path = "/"
	}
	listener, err := listen(*addr)
	if err != nil {
		fmt.Fprintln(errs, "recoupe serve:", err)
		return exitNone
	}
	mux := http.NewServeMux()
	mux.Handle(path, http.StripPrefix(strings.TrimSuffix(path, "/"), handler))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	context.AfterFunc(ctx, func() { server.Close() })
	fmt.Fprintf(out, "Recoupe is at http://%s%s  (Ctrl+C stops it)\n", shown(listener.Addr()), path)
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		fmt.Fprintln(errs, "recoupe serve:", err)
		return exitNone
	}
	return exitOK
}

// listen takes the address asked for, or the usual one, or any free port.
func listen(addr string) (net.Listener, error) {
	if addr != "" {
		return net.Listen("tcp", addr)
	}
	if l, err := net.Listen("tcp", "localhost:"+usualPort); err == nil {
		return l, nil
	}
	return net.Listen("tcp", "localhost:0")
}

// shown writes the address as a person would open it. "localhost" is the name
// under which every browser allows a service worker without a certificate.
func shown(a net.Addr) string {
	host, port, err := net.SplitHostPort(a.String())
	if err != nil {
		return a.String()
	}
	if ip := net.ParseIP(host); ip.IsLoopback() || ip.IsUnspecified() {
		host = "localhost"
	}
	return net.JoinHostPort(host, port)
}
