.DEFAULT_GOAL := help
.PHONY: help run dev test check contract format seed screenshots bench

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

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

bench: ## measure how sets are formed, and what else is measured
	@.make/bench
