// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"

#include "app/cli/command.h"

#include <algorithm>

namespace colloquia {

const std::vector<Command> &allCommands()
{
    using O = CommandOption;
    static const std::vector<Command> all{
        {.name = "new",
         .usage =
             "FILE --title TEXT | --sample | --from LAST [--title TEXT] [--people agreed|all-allowed|none] "
             "[--workshops] [--speakers]",
         .help = QT_TRANSLATE_NOOP("Command", "Makes a new colloquium, one from the last edition, or the "
                                              "example with invented people."),
         .options = {{"title", O::OneValue},
                     {"sample"},
                     {"from", O::OneValue},
                     {"people", O::OneValue},
                     {"workshops"},
                     {"speakers"}},
         .run = commands::makeNew},
        {.name = "show",
         .usage = "FILE [--json]",
         .help = QT_TRANSLATE_NOOP("Command", "Shows the details, partners, workshops and counts."),
         .options = {{"json"}},
         .run = commands::show},
        {.name = "set",
         .usage = "FILE KEY=VALUE… | --from IN.json",
         .help = QT_TRANSLATE_NOOP("Command", "Changes the details; a JSON file in the shape of “show "
                                              "--json” changes partners, workshops and categories too."),
         .most = -1,
         .options = {{"from", O::OneValue}},
         .run = commands::set},
        {.name = "edit",
         .usage = "FILE CODE|new KEY=VALUE…",
         .help = QT_TRANSLATE_NOOP("Command", "Changes one attendee, or adds one and prints the code."),
         .fewest = 3,
         .most = -1,
         .run = commands::edit},
        {.name = "import",
         .usage = "FILE SOURCE [--sheet NAME] [--header-row N] [--plan] [--mapping M.json] "
                  "[--fixed KEY=VALUE]… [--mend] [--keep-mine|--take-theirs] [--invited] [--json]",
         .help = QT_TRANSLATE_NOOP("Command", "Brings in registrations; --plan only says what would happen."),
         .fewest = 2,
         .most = 2,
         .options = {{"plan"},
                     {"mapping", O::OneValue},
                     {"sheet", O::OneValue},
                     {"header-row", O::OneValue},
                     {"fixed", O::Values},
                     {"mend"},
                     {"keep-mine"},
                     {"take-theirs"},
                     {"invited"},
                     {"json"}},
         .run = commands::import},
        {.name = "search",
         .usage = "FILE WORDS [--json]",
         .help = QT_TRANSLATE_NOOP("Command", "Finds attendees, the best match first."),
         .fewest = 2,
         .most = -1,
         .options = {{"json"}},
         .run = commands::search},
        {.name = "export",
         .usage = "FILE OUT.csv|.xlsx|.json|.vcf [--preset NAME] [--format xlsx|csv|csv-excel|json|vcard] "
                  "[--columns K,K…] [--view NAME] [--where KEY=VALUE]… [--sort K] "
                  "[--for excel-fr|rfc4180] [--sensitive QUESTION]…",
         .help = QT_TRANSLATE_NOOP("Command", "Writes the list for Excel, programs or address books, or "
                                              "everything as JSON."),
         .fewest = 2,
         .most = 2,
         .options = {{"columns", O::Values},
                     {"where", O::Values},
                     {"view", O::OneValue},
                     {"sort", O::OneValue},
                     {"for", O::OneValue},
                     {"format", O::OneValue},
                     {"preset", O::OneValue},
                     {"sensitive", O::Values}},
         .run = commands::exportList},
        {.name = "badges",
         .usage = "FILE OUT.pdf [--stock ID] [--design NAME] [--start N|next] [--new] [--changed] "
                  "[--sort K] [--view NAME] [--where KEY=VALUE]… [--code CODE]… [--reason WORDS] [--proof]",
         .help =
             QT_TRANSLATE_NOOP("Command", "Makes badges and notes them as printed; --proof notes nothing."),
         .fewest = 2,
         .most = 2,
         .options = {{"stock", O::OneValue},
                     {"design", O::OneValue},
                     {"start", O::OneValue},
                     {"new"},
                     {"changed"},
                     {"reason", O::OneValue},
                     {"sort", O::OneValue},
                     {"where", O::Values},
                     {"view", O::OneValue},
                     {"code", O::Values},
                     {"proof"}},
         .draws = true,
         .run = commands::badges},
        {.name = "prints",
         .usage = "FILE [--json] | FILE N [--json] | FILE N --jammed-from SHEET",
         .help =
             QT_TRANSLATE_NOOP("Command", "Lists what was printed, the last first, or whose badges were in "
                                          "number N of that list; --jammed-from takes some back."),
         .most = 2,
         .options = {{"json"}, {"jammed-from", O::OneValue}},
         .run = commands::prints},
        {.name = "list",
         .usage = "FILE OUT.pdf --kind "
                  "alphabetical|by-organisation|by-category|protocol|excused|sign-in|workshops|kit|"
                  "programme|running-order|caterer|training|changes [--since DATE[THH:MM]] | --layout NAME "
                  "[--columns K,K…] [--group-by KEY|none] [--sort K] [--view NAME] [--where KEY=VALUE]… "
                  "[--title TEXT] [--paper a4|a3] [--landscape] [--blank-lines N] [--desks N] "
                  "[--row-height MM] [--big] [--tick-box] [--signatures HEAD,HEAD…] "
                  "[--sensitive QUESTION]… [--proof]",
         .help = QT_TRANSLATE_NOOP("Command", "Makes a list, a kept one, or a sheet to sign, which is noted; "
                                              "--proof notes nothing."),
         .fewest = 2,
         .most = 2,
         .options = {{"kind", O::OneValue},
                     {"since", O::OneValue},
                     {"columns", O::Values},
                     {"where", O::Values},
                     {"view", O::OneValue},
                     {"blank-lines", O::OneValue},
                     {"desks", O::OneValue},
                     {"row-height", O::OneValue},
                     {"layout", O::OneValue},
                     {"group-by", O::OneValue},
                     {"sort", O::OneValue},
                     {"title", O::OneValue},
                     {"signatures", O::OneValue},
                     {"paper", O::OneValue},
                     {"sensitive", O::Values},
                     {"landscape", O::Nothing},
                     {"proof", O::Nothing},
                     {"big", O::Nothing},
                     {"tick-box", O::Nothing}},
         .draws = true,
         .run = commands::list},
        {.name = "certificates",
         .usage = "FILE OUT.pdf|FOLDER [--design NAME] [--stock ID] [--view NAME] [--where KEY=VALUE]…",
         .help =
             QT_TRANSLATE_NOOP("Command", "Makes certificates of attendance for those who were there; into "
                                          "a folder, one file for each."),
         .fewest = 2,
         .most = 2,
         .options =
             {{"stock", O::OneValue}, {"design", O::OneValue}, {"where", O::Values}, {"view", O::OneValue}},
         .draws = true,
         .run = commands::certificates},
        {.name = "place-cards",
         .usage = "FILE OUT.pdf [--design NAME] [--stock ID] [--view NAME] [--where KEY=VALUE]…",
         .help = QT_TRANSLATE_NOOP("Command", "Makes place cards for tables, in the order of protocol."),
         .fewest = 2,
         .most = 2,
         .options =
             {{"stock", O::OneValue}, {"design", O::OneValue}, {"where", O::Values}, {"view", O::OneValue}},
         .draws = true,
         .run = commands::placeCards},
        {.name = "letters",
         .usage = "FILE OUT.pdf --letter NAME [--code CODE]… [--view NAME] [--where KEY=VALUE]…",
         .help = QT_TRANSLATE_NOOP("Command", "Makes letters to people from a kept text: registration, "
                                              "invitation, late-certificate."),
         .fewest = 2,
         .most = 2,
         .options =
             {{"letter", O::OneValue}, {"code", O::Values}, {"where", O::Values}, {"view", O::OneValue}},
         .draws = true,
         .run = commands::letters},
        {.name = "check-in",
         .usage = "FILE CODE [--undo] [--workshop TITLE] [--json] | FILE \"3 7 8 12-19\"… --sheet CODE "
                  "[--total N]…",
         .help = QT_TRANSLATE_NOOP("Command", "Notes that somebody is there, at the event or in a workshop."),
         .fewest = 2,
         .most = -1,
         .options =
             {{"undo"}, {"workshop", O::OneValue}, {"json"}, {"sheet", O::OneValue}, {"total", O::Values}},
         .run = commands::checkIn},
        {.name = "figures",
         .usage = "FILE [--by KEY] [--where KEY=VALUE]… [--csv|--json] [--report OUT.pdf]",
         .help = QT_TRANSLATE_NOOP("Command", "Counts people by category, département, workshop …; --report "
                                              "makes a report for funders."),
         .options = {{"by", O::OneValue}, {"where", O::Values}, {"csv"}, {"json"}, {"report", O::OneValue}},
         .draws = true,
         .run = commands::figures},
        {.name = "duplicates",
         .usage = "FILE [--json]",
         .help = QT_TRANSLATE_NOOP("Command", "Lists people who are perhaps there twice, and why."),
         .options = {{"json"}},
         .run = commands::duplicates},
        {.name = "merge",
         .usage = "FILE CODE CODE",
         .help = QT_TRANSLATE_NOOP("Command", "Makes one of two: the first stays, the second goes into it."),
         .fewest = 3,
         .most = 3,
         .run = commands::merge},
        {.name = "history",
         .usage = "FILE [--attendee CODE] [--json]",
         .help = QT_TRANSLATE_NOOP("Command", "Says who changed what, and when."),
         .options = {{"attendee", O::OneValue}, {"json"}},
         .run = commands::history},
        {.name = "undo",
         .usage = "FILE",
         .help = QT_TRANSLATE_NOOP("Command", "Takes back the last change."),
         .run = commands::undo},
        {.name = "redo",
         .usage = "FILE",
         .help = QT_TRANSLATE_NOOP("Command", "Brings back what was taken back last."),
         .run = commands::redo},
        {.name = "backup",
         .usage = "FILE OUT.colloquium",
         .help = QT_TRANSLATE_NOOP("Command", "Copies the whole colloquium, while others work in it too."),
         .fewest = 2,
         .most = 2,
         .run = commands::backup},
        {.name = "check",
         .usage = "FILE [--json]",
         .help = QT_TRANSLATE_NOOP("Command", "Reads the whole file and says whether it is sound."),
         .options = {{"json"}},
         .run = commands::check},
    };
    return all;
}

const Command *commandCalled(const QString &name)
{
    const auto found = std::ranges::find_if(
        allCommands(), [&name](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == allCommands().end() ? nullptr : &*found;
}

} // namespace colloquia
