.DEFAULT_GOAL := help
.PHONY: help run dev test check contract format seed screenshots bench coach-assess coach-train

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## build what changed and run Setwise with demo data on http://localhost:8080
	@.make/run

dev: ## run with live reload while changing the code
	@.make/dev

test: ## run every test, the last line counts them
	@.make/test

check: ## check formatting, types and the contract's style, without tests
	@.make/check

contract: ## write openapi.yaml and the client made from it anew
	@.make/contract

format: ## format all code
	@.make/format

seed: ## put the demo data into an empty data directory, without serving it
	@.make/seed

screenshots: ## take the pictures of the README from the demo data
	@.make/screenshots

bench: ## measure what has to be fast: make bench, or make bench ONLY=coach
	@.make/bench $(ONLY)

coach-assess: ## let the coach assess a file: make coach-assess IN=in.jsonl OUT=out.jsonl
	@.make/coach-assess "$(IN)" "$(OUT)"

coach-train: ## train the coach's models anew: make coach-train DATA=folder
	@.make/coach-train "$(DATA)"
