// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/printrun.h"

#include "app/paper/millimetre.h"
#include "app/paper/pdf.h"
#include "ui/paper/printermemory.h"
#include "ui/paper/printqueue.h"
#include "ui/shell/jobs.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace colloquia::printrun {

namespace {

// Printers know upright papers that are turned.
QPageLayout layoutOf(QSizeF size)
{
    const bool isTurned = size.width() > size.height();
    const QPageSize paper(isTurned ? size.transposed() : size, QPageSize::Millimeter);
    QPageLayout layout(paper, isTurned ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

tl::unexpected<Error> refused(const QPrinter &printer)
{
    return failure(
        Error::Unavailable,
        QCoreApplication::translate("PrintRun", "“%1” did not take the pages. See that the printer is on and "
                                                "has paper, or save as PDF.")
            .arg(printer.printerName().isEmpty() ? printer.outputFileName() : printer.printerName()));
}

bool isFile(const QPrinter &printer)
{
    return !printer.outputFileName().isEmpty();
}

// Exact as it is, and whole or not at all: QPrinter does not notice that a disk is full.
Result<void> intoFile(const QString &path, const Request &request, const Pages &pages, Progress &progress)
{
    return savePdf(pages, path, {request.name, {}, {}}, progress);
}

Result<void> ontoPaper(QPrinter &printer, const Request &request, const std::shared_ptr<const Pages> &pages,
                       Progress &progress)
{
    const QString name = printer.printerName();
    if (const auto ready = printqueue::ready(name); !ready)
        return ready;
    const auto drawn = request.onSheets ? printers::corrected(name, pages) : pages;
    if (const auto painted = paint(printer, *drawn, progress); !painted)
        return painted;
    return printqueue::taken(name);
}

} // namespace

Result<void> paint(QPrinter &printer, const Pages &pages, Progress &progress)
{
    const int count = pages.count();
    if (count == 0)
        return failure(Error::Invalid, QCoreApplication::translate(
                                           "PrintRun", "There is nothing to print: no page was made."));
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(pages.size(0)));
    QPainter painter;
    if (!painter.begin(&printer))
        return refused(printer);
    for (int page = 0; page < count; ++page) {
        if (progress.cancelled()) {
            printer.abort();
            return failure(Error::Cancelled,
                           QCoreApplication::translate("PrintRun", "Printing was stopped."));
        }
        if (page > 0 && !printer.newPage())
            return refused(printer);
        pages.paint(page, painter, printer.resolution() / kMmInInch);
        progress.report(page + 1, count);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return refused(printer);
    return {};
}

void ask(QWidget *parent, Jobs &jobs, const Request &request,
         const std::function<void(const Result<std::shared_ptr<const Pages>> &)> &finished)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(request.name);
    printer->setFullPage(true);
    printer->setPageLayout(layoutOf(request.size));
    if (request.hasBacks)
        printer->setDuplex(QPrinter::DuplexLongSide); // as the backs are laid out; proposed, not forced
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("printDialog"));
    if (!request.title.isEmpty())
        dialog->setWindowTitle(request.title);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintCollateCopies);
    if (request.cancelled)
        QObject::connect(dialog, &QDialog::rejected, parent, request.cancelled);
    const QPointer<QWidget> context(parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [=, &jobs] {
        if (!isFile(*printer) && !printer->printerName().isEmpty())
            printers::noteUsed(printer->printerName());
        using Made = std::shared_ptr<const Pages>;
        jobs.run<Made>(
            request.label,
            [printer, request](Progress &progress) -> Result<Made> {
                auto pages = request.make(progress);
                if (!pages)
                    return pages;
                const auto done = isFile(*printer)
                                      ? intoFile(printer->outputFileName(), request, **pages, progress)
                                      : ontoPaper(*printer, request, *pages, progress);
                if (!done)
                    return tl::unexpected(done.error());
                return pages;
            },
            context, finished);
    });
    dialog->open();
}

} // namespace colloquia::printrun
