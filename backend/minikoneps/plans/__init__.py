"""A procuring entity says early what it means to buy, when, and with what money.

Later it shows the specification before the notice, and every tenderer may say in public what is wrong
with it: that it fits one product alone, that it asks for the impossible, that the time is too short. Each
comment gets a reply. What was mended then costs nobody a bid; what was not stays on the record.
"""
