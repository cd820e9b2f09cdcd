"""What people take home from a workshop: the report, their certificates, and everything in one file.

The report says what the debrief says, in a form that is kept: workbook, tables, and a paper to print. A
certificate is signed by the room, so that anybody can check it years later without asking this server.
What is sealed stays out.
"""
