"""The parts of `make.py`, each for one domain of the contract."""
