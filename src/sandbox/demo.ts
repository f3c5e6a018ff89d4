// The demo.
