// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/parsing.h"
#include "app/cli/tellingprogress.h"
#include "app/tasks/figurereport.h"
#include "app/tasks/filewithwrite.h"
#include "app/tasks/printing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

QJsonObject countsJson(const Counts &counts)
{
    QJsonObject json;
    for (size_t i = 0; i < kMeasures; ++i)
        json.insert(keyOf(Measure(i)), counts.of[i]);
    return json;
}

QJsonObject rowJson(const BreakdownRow &row, bool isCompared)
{
    QJsonObject json = countsJson(row.counts);
    json.insert(u"key"_s, row.key);
    json.insert(u"label"_s, row.label);
    if (isCompared)
        json.insert(u"last_edition"_s, countsJson(row.last));
    return json;
}

QJsonObject breakdownJson(const Breakdown &breakdown, const Programme &programme, const CountingBasis &basis)
{
    QJsonArray rows;
    for (const BreakdownRow &row : breakdown.rows)
        rows.append(rowJson(row, breakdown.isCompared));
    return {{u"by"_s, keyOf(breakdown.grouping, programme)},
            {u"expected_is"_s, basis.confirmation.isMostlyIn() ? u"confirmed"_s : u"registered"_s},
            {u"rows"_s, rows},
            {u"total"_s, rowJson(breakdown.total, breakdown.isCompared)}};
}

// In columns, names at the left and figures at the right of theirs.
void print(const Call &call, const Breakdown &breakdown, const Programme &programme)
{
    std::vector<QStringList> lines;
    const std::vector<Measure> measures = measuresShown(breakdown);
    QStringList heads{labelOf(breakdown.grouping, programme)};
    for (const Measure measure : measures)
        heads.append(labelOf(measure));
    if (breakdown.isCompared)
        heads.append(QCoreApplication::translate("Command", "Last edition"));
    lines.push_back(heads);
    const auto line = [&](const BreakdownRow &row) {
        QStringList cells{row.label};
        for (const Measure measure : measures)
            cells.append(QString::number(row.counts[measure]));
        if (breakdown.isCompared)
            cells.append(QString::number(row.last[Measure::Registered]));
        lines.push_back(cells);
    };
    std::ranges::for_each(breakdown.rows, line);
    line(breakdown.total);
    QList<qsizetype> widths(heads.size(), 0);
    for (const QStringList &cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    }
    for (const QStringList &cells : lines) {
        call.out << cells[0].leftJustified(widths[0]);
        for (qsizetype i = 1; i < cells.size(); ++i)
            call.out << "  " << cells[i].rightJustified(widths[i]);
        call.out << "\n";
    }
    call.out << Qt::flush;
}

Result<void> writeReport(const Call &call, const OpenedDocument &document, const FiguresRequest &request)
{
    const Programme &programme = document.programme();
    const auto logos = logosOf(*document.store, programme);
    if (!logos)
        return tl::unexpected(logos.error());
    TellingProgress progress(call.err);
    return savePdf(
        ReportPages(programme, *logos, reportContent(programme, document.roster->cards(), request)),
        call.value(u"report"_s), reportInfo(programme), progress);
}

} // namespace

Result<int> figures(const Call &call)
{
    if (call.has(u"csv"_s) && call.has(u"json"_s))
        return call.wrong(QCoreApplication::translate("Command", "Give either --csv or --json."));
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const Programme &programme = document->programme();
    FiguresRequest request;
    request.now = call.context.clock();
    const auto listing = listingOf(call, programme);
    if (!listing)
        return call.wrong(listing.error().sentence);
    request.filter = listing->filter;
    const auto grouping = groupingFrom(call.has(u"by"_s) ? call.value(u"by"_s) : u"category"_s, programme);
    if (!grouping)
        return call.wrong(grouping.error().sentence);
    request.grouping = *grouping;
    int status = Exit::Done;
    if (const QString last = lastEditionOf(programme.colloquium, call.file()); !last.isEmpty()) {
        const auto edition = readEdition(last, call.context.identity, call.context.clock);
        if (edition) {
            request.last = *edition;
        } else {
            call.say(QCoreApplication::translate("Command", "Nothing is compared with the last edition: %1")
                         .arg(edition.error().sentence));
            status = Exit::Waiting;
        }
    }
    if (call.has(u"report"_s)) {
        if (const auto allowed = mayBeWritten(call.value(u"report"_s), *document->store); !allowed)
            return call.wrong(allowed.error().sentence);
        if (const auto written = writeReport(call, *document, request); !written)
            return tl::unexpected(written.error());
        if (!call.has(u"csv"_s) && !call.has(u"json"_s) && !call.has(u"by"_s))
            return status;
    }
    const Breakdown breakdown = figuresBy(programme, document->roster->cards(), request);
    if (call.has(u"json"_s))
        call.answer(QJsonDocument(breakdownJson(
            breakdown, programme, countingBasis(document->roster->cards(), programme, request.now))));
    else if (call.has(u"csv"_s))
        call.out << QString::fromUtf8(
            figuresCsv(breakdown, programme, Measure::Registered, CsvFlavour::Rfc4180, Language::ofScreen()));
    else
        print(call, breakdown, programme);
    return status;
}

} // namespace colloquia::commands
