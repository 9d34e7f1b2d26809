// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Prints what badges and lists cost in CPU time: paperbench [N] [--stock ID] [--out NAME] (NAME-badges.pdf).
#include "app/paper/artworkjson.h"
#include "app/paper/badges.h"
#include "app/paper/lists.h"
#include "app/paper/pdf.h"
#include "app/paper/startingdesigns.h"
#include "tests/support/paperpeople.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>
#include <optional>
#include <ranges>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

// Runs the work and prints what it took.
template<class Work>
auto timed(QTextStream &out, const QString &what, const Work &work)
{
    const double before = cpuSeconds();
    auto result = work();
    out << what << u": "_s << QString::number((cpuSeconds() - before) * 1000, 'f', 0) << u" ms CPU\n"_s;
    out.flush();
    return result;
}

void keep(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

// The Python that has ReportLab; "" if none has.
QString pythonWithReportLab()
{
    for (const QString &python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        QProcess process;
        process.start(python, {u"-c"_s, u"import reportlab"_s});
        if (process.waitForFinished() && process.exitCode() == 0)
            return python;
    }
    return {};
}

// The same people's badges by a ReportLab script that works as Indico's does, and again with a code as short
// as ours. `ours` is seconds a badge.
void besideReportLab(QTextStream &out, const std::vector<BadgePerson> &people, const QImage &logo,
                     double ours)
{
    constexpr size_t kEnough = 2000; // so slow that more would only take time
    const QString python = pythonWithReportLab();
    if (python.isEmpty()) {
        out << u"  no Python here has ReportLab (python3-reportlab): not compared\n"_s;
        return;
    }
    const QTemporaryDir folder;
    QByteArray rows;
    for (const BadgePerson &person : people | std::views::take(kEnough)) {
        rows +=
            (QStringList{person.givenName, person.familyName, person.organisation, person.code, u"#1F5FA8"_s}
                 .join(u'\t') +
             u'\n')
                .toUtf8();
    }
    keep(folder.filePath(u"people.tsv"_s), rows);
    logo.save(folder.filePath(u"logo.png"_s));
    for (const bool isShort : {false, true}) {
        QStringList arguments{QStringLiteral(COLLOQUIA_SOURCE_DIR "/tests/bench/reportlab-badges.py"),
                              folder.filePath(u"people.tsv"_s), folder.filePath(u"logo.png"_s),
                              folder.filePath(u"out.pdf"_s)};
        if (isShort)
            arguments.append(u"short"_s);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(python, arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return;
        const QStringList said = QString::fromUtf8(process.readAllStandardOutput()).simplified().split(u' ');
        const double each = said.value(0).toDouble() / std::max(said.value(1).toDouble(), 1.0);
        out << u"ReportLab %1, %2 badges %3 codes: %4 µs a badge, %5 bytes; ours %6 µs: %7 times\n"_s
                   .arg(isShort ? u"with our short code"_s : u"as Indico"_s, said.value(1), said.value(2))
                   .arg(each * 1e6, 0, 'f', 0)
                   .arg(double(QFileInfo(folder.filePath(u"out.pdf"_s)).size()) / said.value(1).toDouble(), 0,
                        'f', 0)
                   .arg(ours * 1e6, 0, 'f', 0)
                   .arg(each / ours, 0, 'f', 0);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"N"_s, u"how many people"_s);
    parser.addOption({u"stock"_s, u"which sheet"_s, u"id"_s, defaultStockId()});
    parser.addOption({u"logos"_s, u"partners' logos on the badges"_s});
    parser.addOption({u"awkward"_s, u"awkward people with everything printed, instead of N"_s});
    parser.addOption({u"design"_s, u"drawn instead of laid out by itself"_s, u"key"_s});
    parser.addOption({u"out"_s, u"keep the PDFs"_s, u"name"_s});
    parser.process(application);
    const bool awkward = parser.isSet(u"awkward"_s);
    QTextStream out(stdout);

    const Programme programme = testing::paperProgramme();
    const Logos logos = testing::paperLogos(programme);
    const int wanted = std::max(parser.positionalArguments().value(0, u"10000"_s).toInt(), 1);
    const std::vector<AttendeeCard> cards = awkward ? testing::awkwardPeople() : testing::paperPeople(wanted);
    const auto count = qsizetype(cards.size());
    const auto pointers = testing::pointersTo(cards);
    BadgeChoice choice;
    const Stock *stock = findStock(parser.value(u"stock"_s));
    choice.stock = stock ? *stock : *findStock(defaultStockId());
    choice.design.logos = awkward || parser.isSet(u"logos"_s);
    choice.design.position = choice.design.role = awkward;
    choice.design.category = choice.design.representing = awkward;

    for (const StartingDesign &starting : startingDesigns()) {
        if (parser.value(u"design"_s) == QLatin1StringView(starting.key))
            choice.design.contents =
                contentsOf(starting.draw(choice.stock.label, Language::of(programme.colloquium.language)));
    }

    timed(out, u"first sheet of %1 badges painted"_s.arg(count), [&] {
        const BadgePages first(badgePeople(pointers, programme), programme, logos, choice);
        return renderPage(first, 0, 96);
    });
    auto people = badgePeople(pointers, programme);
    timed(out, u"sorting"_s, [&] { return sortBadges(people, BadgeOrder::ByName, programme), 0; });
    const BadgePages badges(people, programme, logos, choice);
    const auto problems = timed(out, u"checking every badge"_s, [&] { return badges.problems(); });
    const double begun = cpuSeconds();
    const auto pdf = timed(out, u"%1 badges as PDF"_s.arg(count), [&] {
        return makePdf(badges, {u"Badges"_s, u"Colloquia"_s, u"fr"_s});
    });
    const double each = (cpuSeconds() - begun) / double(count);
    if (!pdf)
        return 1;
    out << u"  %1 bytes a badge, %2 problems\n"_s.arg(pdf->size() / count).arg(problems.size());
    besideReportLab(out, people, logos.empty() ? QImage() : logos.begin()->second, each);
    if (parser.isSet(u"out"_s))
        keep(parser.value(u"out"_s) + u"-badges.pdf"_s, *pdf);

    std::vector<const AttendeeCard *> sorted = pointers;
    timed(out, u"sorting the list"_s, [&] { return sortForList(sorted, programme), 0; });
    const QDate day(2017, 12, 10);
    const std::pair<QString, ListChoice> lists[] = {
        {u"attendees"_s, {.kind = ListKind::Alphabetical, .printedOn = day}},
        {u"sign-in"_s, {.kind = ListKind::SignIn, .blankLines = 12, .printedOn = day}}};
    for (const auto &[name, list] : lists) {
        timed(out, u"%1: first page painted"_s.arg(name),
              [&, &kind = list] { return renderPage(ListPages(sorted, programme, logos, kind), 0, 96); });
        const auto made = timed(out, u"%1 as PDF"_s.arg(name), [&, &kind = list] {
            return makePdf(ListPages(sorted, programme, logos, kind), {u"List"_s, u"Colloquia"_s, u"fr"_s});
        });
        if (made && parser.isSet(u"out"_s))
            keep(parser.value(u"out"_s) + u'-' + name + u".pdf"_s, *made);
    }
    return 0;
}
