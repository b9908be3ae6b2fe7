"""The pages of the window, one module each; ``base`` says what a page is."""
