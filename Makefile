.DEFAULT_GOAL := help
.PHONY: help run demo ministry test browse bench format prerequisites

export JAVA_HOME = $(shell local/bin/jdk25 2>/dev/null)

help: ## tell what can be made
	@sed -n 's/^\([a-z]*\):.*## /  make \1 — /p' $(MAKEFILE_LIST)

run: prerequisites ## build what changed and run the whole system until Ctrl-C
	@local/bin/build
	@exec local/bin/hub run

demo: prerequisites ## play the story against the running system
	@exec local/bin/hub demo

ministry: prerequisites ## follow the public events of the running system
	@exec local/bin/hub ministry

test: prerequisites ## run every test, then the whole system with its story and its pages in a browser
	@mvn -B -ntp -T 3 verify
	@$(MAKE) --no-print-directory browse

browse: prerequisites ## the last part of test alone: a whole system of its own, played and judged in a browser
	@portal/bin/chromium >/dev/null
	@RATE_LIMIT_REQUESTS=1000000 local/bin/hub check -- portal/bin/browse

bench: prerequisites ## measure side by side with the best tools of each kind
	@bench/run

format: prerequisites ## format all Java code
	@mvn -q -B -ntp spotless:apply

prerequisites:
	@local/bin/jdk25 >/dev/null
	@command -v mvn >/dev/null || { echo "There is no Maven: install it, for example with apt-get install maven." >&2; exit 1; }
