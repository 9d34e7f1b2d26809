// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/figures/figurework.h"

#include "app/model/disk.h"
#include "app/tasks/filewithwrite.h"
#include "app/tasks/printing.h"
#include "ui/paper/printrun.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace colloquia::figurework {

using namespace Qt::StringLiterals;

namespace {

// The sentences of this file, under one name for those who translate them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureWork)
};

using Made = std::shared_ptr<const Pages>;

Result<Made> reportPages(Session &session, const FiguresRequest &request)
{
    const Programme &programme = session.programme();
    const auto logos = logosOf(session.store(), programme);
    if (!logos)
        return tl::unexpected(logos.error());
    return std::make_shared<const ReportPages>(programme, *logos,
                                               reportContent(programme, session.roster().cards(), request));
}

void tell(Session &session, const Error &error)
{
    if (error.code != Error::Cancelled)
        session.tell(error);
}

} // namespace

void saveCsv(QWidget *page, const Workbench &bench, const Breakdown &breakdown, Measure compared)
{
    Session &session = bench.session;
    const Language screen = Language::ofScreen();
    const CsvFlavour flavour = screen.code() == u"fr"_s ? CsvFlavour::ExcelFr : CsvFlavour::Rfc4180;
    const QByteArray bytes = figuresCsv(breakdown, session.programme(), compared, flavour, screen);
    bench.prompts.saveFile(page,
                           {Words::tr("Figures as CSV"), Words::tr("CSV (*.csv)"),
                            Words::tr("figures") + u".csv"_s, u"export"_s},
                           [&session, bytes](const QString &path) {
                               auto written = mayBeWritten(path, session.store());
                               if (written)
                                   written = disk::writeWhole(path, bytes);
                               if (!written)
                                   return tell(session, written.error());
                               session.tell(
                                   Words::tr("Figures saved as “%1”").arg(QFileInfo(path).fileName()));
                           });
}

void saveReport(QWidget *page, const Workbench &bench, const FiguresRequest &request)
{
    Session &session = bench.session;
    Jobs &jobs = bench.jobs;
    const auto save = [page, &session, &jobs, request](const QString &path) {
        if (const auto allowed = mayBeWritten(path, session.store()); !allowed)
            return tell(session, allowed.error());
        const auto pages = reportPages(session, request);
        if (!pages)
            return tell(session, pages.error());
        const PdfInfo info = reportInfo(session.programme());
        jobs.run<bool>(
            Words::tr("Making the report"),
            [pages = *pages, info, path](Progress &progress) -> Result<bool> {
                if (const auto saved = savePdf(*pages, path, info, progress); !saved)
                    return tl::unexpected(saved.error());
                return true;
            },
            page,
            [&session, path](const Result<bool> &saved) {
                if (!saved)
                    return tell(session, saved.error());
                session.tell(Words::tr("Report saved as “%1”").arg(QFileInfo(path).fileName()));
            });
    };
    bench.prompts.saveFile(
        page,
        {Words::tr("Report as PDF"), Words::tr("PDF (*.pdf)"), Words::tr("report") + u".pdf"_s, u"pdf"_s},
        save);
}

void printReport(QWidget *page, const Workbench &bench, const FiguresRequest &request)
{
    Session &session = bench.session;
    const auto pages = reportPages(session, request);
    if (!pages)
        return tell(session, pages.error());
    const printrun::Request wanted{reportInfo(session.programme()).title, Words::tr("Printing the report"),
                                   (*pages)->size(0),
                                   [pages = *pages](Progress &) -> Result<Made> { return pages; }};
    printrun::ask(page, bench.jobs, wanted, [&session](const Result<Made> &printed) {
        if (!printed)
            return tell(session, printed.error());
        session.tell(Words::tr("%n page(s) printed", nullptr, (*printed)->count()));
    });
}

} // namespace colloquia::figurework
