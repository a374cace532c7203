/** What `paragraf --help` prints. */
export const helpText = `paragraf: minutes of Swedish municipal bodies

  paragraf import FILE --db DB
      Takes a meeting in from a JSON file. The database is made if it is not there.
  paragraf list --db DB
      Lists the meetings.
  paragraf export --db DB --meeting ID --kind protokoll --format pdf|txt|json --out PATH
      Writes a document of a meeting. PATH is written whole or not at all.
  paragraf check FILE
  paragraf check --db DB --meeting ID
      Checks the minutes against the rules that bind the body. Exit code 1 when there are errors.
  paragraf schema
      Prints the JSON Schema of the file format.
  paragraf deadlines --meeting-date DATE [--justerat DATE] [--anslaget DATE] [--body-kind KIND]
      Prints the dates that follow: justering, notice, appeal. KIND is that of the format (committee). The minutes of a
      jointCommittee are posted by every member: --anslaget is the day of the last.

  --json    answers in JSON
  --help, --version

Exit code: 0 done · 1 the input is wrong · 2 the command line is wrong
`
