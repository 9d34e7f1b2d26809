// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/printerdialog.h"

#include "app/paper/pdf.h"
#include "app/paper/printertest.h"
#include "app/tasks/filewithwrite.h"
#include "ui/paper/parts.h"
#include "ui/paper/printermemory.h"
#include "ui/paper/printrun.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

namespace colloquia {

using namespace Qt::StringLiterals;

PrinterDialog::PrinterDialog(const Workbench &bench, const QStringList &printers, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_printer(new QComboBox(this)),
      m_print(new QPushButton(tr("&Print the test page"), this)),
      m_checking(new QCheckBox(tr("As it is adjusted &now, to check it"), this)),
      m_bothSides(new QCheckBox(tr("This printer prints on &both sides by itself"), this)),
      m_upright(new QRadioButton(tr("&upright"), this)), m_upside(new QRadioButton(tr("on its &head"), this)),
      m_result(new QLabel(this)), m_sentence(new QLabel(this)), m_keep(new QPushButton(tr("&Keep"), this))
{
    setObjectName(u"printerDialog"_s);
    setWindowTitle(tr("Adjust a printer"));
    m_printer->setObjectName(u"printerName"_s);
    m_printer->setAccessibleName(tr("Printer"));
    m_printer->addItems(printers);
    m_printer->setEnabled(!printers.isEmpty());
    m_printer->setCurrentIndex(std::max(0, m_printer->findText(printers::usual())));
    m_print->setObjectName(u"printTestPage"_s);
    m_print->setAutoDefault(false);
    auto *save = new QPushButton(tr("Save it as P&DF…"), this);
    save->setObjectName(u"saveTestPage"_s);
    save->setAutoDefault(false);
    m_checking->setObjectName(u"printerChecking"_s);
    m_bothSides->setObjectName(u"printerBothSides"_s);
    m_upright->setObjectName(u"backUpright"_s);
    m_upside->setObjectName(u"backUpside"_s);
    m_upright->setAccessibleName(tr("The back is upright"));
    m_upside->setAccessibleName(tr("The back is on its head"));
    m_upright->setChecked(true);
    m_keep->setObjectName(u"printerKeep"_s);
    m_keep->setProperty("primary", true);
    m_keep->setDefault(true);
    m_result->setObjectName(u"printerResult"_s);
    m_sentence->setObjectName(u"printerSentence"_s);
    for (QLabel *label : {m_result, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing());

    auto *explained = new QLabel(
        tr("Print the test page on plain paper, measure it with a ruler and type what you read. Badges and "
           "cards then land in the right place on the sheets. PDF files stay as they are."),
        this);
    explained->setWordWrap(true);
    explained->setProperty("role", u"muted"_s);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(8);
    pages->addWidget(m_print);
    pages->addWidget(save);
    pages->addStretch();
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setColumnStretch(0, 1);
    addMeasures(form);

    auto *remove = new QPushButton(tr("&Forget the adjustment"), this);
    remove->setObjectName(u"printerForget"_s);
    remove->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"printerCancel"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(explained);
    layout->addWidget(parts::fieldLabel(tr("Printer"), m_printer, this));
    layout->addWidget(m_printer);
    layout->addWidget(m_bothSides);
    layout->addLayout(pages);
    layout->addWidget(m_checking);
    layout->addLayout(form);
    layout->addWidget(m_result);
    layout->addWidget(m_sentence);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(580, 680);

    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrinterDialog::choosePrinter);
    connect(m_print, &QPushButton::clicked, this, &PrinterDialog::printTest);
    connect(save, &QPushButton::clicked, this, &PrinterDialog::saveTest);
    connect(m_bothSides, &QCheckBox::toggled, this, &PrinterDialog::refresh);
    connect(m_upside, &QRadioButton::toggled, this, &PrinterDialog::refresh);
    connect(remove, &QPushButton::clicked, this, [this] { fill({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &PrinterDialog::keep);
    choosePrinter();
    if (printers.isEmpty())
        tell(tr("No printer is installed on this computer."), true);
}

QDoubleSpinBox *PrinterDialog::measure(const char *name, const QString &label, double value)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setRange(0, 200);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(u' ' + tr("mm"));
    box->setValue(value);
    connect(box, &QDoubleSpinBox::valueChanged, this, &PrinterDialog::refresh);
    return box;
}

void PrinterDialog::addMeasures(QGridLayout *form)
{
    int row = 0;
    const auto add = [&](const char *name, const QString &label, double value) {
        QDoubleSpinBox *box = measure(name, label, value);
        QLabel *words = parts::fieldLabel(label, box, this);
        form->addWidget(words, row, 0);
        form->addWidget(box, row++, 1);
        return std::pair(words, box);
    };
    const double cross = PrinterMeasures::kCross;
    const double line = PrinterMeasures::kLine;
    m_left = add("crossLeft", tr("From the left edge to the cross"), cross).second;
    m_top = add("crossTop", tr("From the upper edge to the cross"), cross).second;
    m_across = add("lineAcross", tr("Length of the line from left to right"), line).second;
    m_down = add("lineDown", tr("Length of the line downwards"), line).second;
    for (const auto &[name, label, box] :
         {std::tuple("backLeft", tr("On the back: from the left edge to the cross"), &m_backLeft),
          {"backTop", tr("On the back: from the upper edge to the cross"), &m_backTop}}) {
        const auto [words, made] = add(name, label, cross);
        *box = made;
        m_backParts.insert(m_backParts.end(), {words, made});
    }
    auto *turned = new QLabel(tr("Turned like a page of a book, the back is"), this);
    turned->setProperty("role", u"field"_s);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_upright);
    choices->addWidget(m_upside);
    form->addWidget(turned, row, 0);
    form->addLayout(choices, row, 1);
    m_backParts.insert(m_backParts.end(), {turned, m_upright, m_upside});
}

PrinterMeasures PrinterDialog::measures() const
{
    PrinterMeasures measures;
    measures.cross = {m_left->value(), m_top->value()};
    measures.lines = {m_across->value(), m_down->value()};
    // A back that was not measured is as far off as the front.
    measures.backCross =
        m_bothSides->isChecked() ? QPointF(m_backLeft->value(), m_backTop->value()) : measures.cross;
    measures.backIsUpside = m_bothSides->isChecked() && m_upside->isChecked();
    return measures;
}

void PrinterDialog::fill(const PrinterMeasures &measures)
{
    m_left->setValue(measures.cross.x());
    m_top->setValue(measures.cross.y());
    m_across->setValue(measures.lines.width());
    m_down->setValue(measures.lines.height());
    m_backLeft->setValue(measures.backCross.x());
    m_backTop->setValue(measures.backCross.y());
    (measures.backIsUpside ? m_upside : m_upright)->setChecked(true);
}

void PrinterDialog::choosePrinter()
{
    const PrinterCorrection correction = printers::correctionOf(m_printer->currentText());
    m_bothSides->setChecked(correction.turnsBack || correction.backOffset != correction.offset);
    fill(measuresOf(correction));
    tell({}, false);
    refresh();
}

void PrinterDialog::refresh()
{
    for (QWidget *part : m_backParts)
        part->setVisible(m_bothSides->isChecked());
    const bool isPossible = isPlausible(measures());
    const PrinterCorrection correction = correctionFrom(measures());
    m_result->setText(isPossible ? tr("Adjustment: %1.").arg(inWords(correction))
                                 : tr("That is further off than a printer can be. Measure once more, in "
                                      "millimetres."));
    m_result->setProperty("role", isPossible ? u"section"_s : u"error"_s);
    m_result->style()->unpolish(m_result);
    m_result->style()->polish(m_result);
    m_checking->setEnabled(isPossible && !correction.isNone());
    if (!m_checking->isEnabled())
        m_checking->setChecked(false);
    m_print->setEnabled(m_printer->count() > 0);
    m_keep->setEnabled(m_printer->count() > 0 && isPossible);
}

void PrinterDialog::tell(const QString &sentence, bool wrong)
{
    m_sentence->setText(sentence);
    m_sentence->setProperty("role", wrong ? u"error"_s : u"small"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
}

void PrinterDialog::printTest()
{
    if (m_bench.jobs.isBusy())
        return tell(tr("Something else is being made. Wait until it is done."), true);
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPrinterName(m_printer->currentText());
    printer->setDocName(tr("Test page"));
    const bool both = m_bothSides->isChecked();
    printer->setDuplex(both ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    std::shared_ptr<const Pages> pages = std::make_shared<PrinterTestPages>(both);
    if (m_checking->isChecked())
        pages = std::make_shared<CorrectedPages>(pages, correctionFrom(measures()), both);
    m_bench.jobs.run<int>(
        tr("Printing the test page"),
        [printer, pages](Progress &progress) -> Result<int> {
            const auto painted = printrun::paint(*printer, *pages, progress);
            return painted ? Result<int>(pages->count()) : Result<int>(tl::unexpected(painted.error()));
        },
        this,
        [this](const Result<int> &done) {
            tell(done ? tr("Handed to the printer.") : done.error().sentence, !done);
        });
}

void PrinterDialog::saveTest()
{
    const PrinterTestPages pages(m_bothSides->isChecked());
    m_bench.prompts.saveFile(
        this, {tr("Save the test page as PDF"), tr("PDF (*.pdf)"), tr("test-page") + u".pdf"_s, u"pdf"_s},
        [this, pages](const QString &path) {
            if (const auto allowed = mayBeWritten(path, m_bench.session.store()); !allowed)
                return tell(allowed.error().sentence, true);
            const auto saved = savePdf(pages, path, {tr("Test page"), {}, Language::ofScreen().code()});
            tell(saved ? tr("Saved as “%1”. Print it at its own size, without “fit to page”.")
                             .arg(QFileInfo(path).fileName())
                       : saved.error().sentence,
                 !saved);
        });
}

void PrinterDialog::keep()
{
    printers::keep(m_printer->currentText(), correctionFrom(measures()));
    accept();
}

} // namespace colloquia
