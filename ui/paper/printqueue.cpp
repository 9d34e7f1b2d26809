// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/printqueue.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QPrinterInfo>

namespace colloquia::printqueue {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrintQueue)
};

// CUPS as Qt's own part for printing has loaded it; nothing where there is none.
template<class Function>
Function cupsFunction(const char *name)
{
    QLibrary cups(u"cups"_s, 2);
    return reinterpret_cast<Function>(cups.resolve(name));
}

} // namespace

Result<void> ready(const QString &printer)
{
    if (printer.isEmpty())
        return {};
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull()) {
        return failure(Error::Unavailable,
                       Words::tr("The printer “%1” is no longer there. Nothing was printed: choose another "
                                 "one, or save as PDF.")
                           .arg(printer));
    }
    if (info.state() == QPrinter::Error || info.state() == QPrinter::Aborted) {
        return failure(Error::Unavailable,
                       Words::tr("The printer “%1” is stopped. Nothing was printed: start it again, or "
                                 "choose another one.")
                           .arg(printer));
    }
    return {};
}

Result<void> taken(const QString &printer)
{
    // The last request of this thread was the job: Qt sends it when the painter ends, and drops the answer.
    constexpr int kWorstSuccess = 0xff;
    const auto lastError = cupsFunction<int (*)()>("cupsLastError");
    const auto lastWords = cupsFunction<const char *(*)()>("cupsLastErrorString");
    if (printer.isEmpty() || !lastError || lastError() <= kWorstSuccess)
        return {};
    return failure(
        Error::Unavailable,
        Words::tr("“%1” did not take the pages: nothing was printed. See that the printer is on and "
                  "takes jobs, or choose another one.")
            .arg(printer),
        lastWords ? QString::fromUtf8(lastWords()) : QString());
}

} // namespace colloquia::printqueue
