// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/cardsdialog.h"

#include "app/tasks/designwork.h"
#include "app/tasks/filewithwrite.h"
#include "ui/designer/designerdialog.h"
#include "ui/paper/headpages.h"
#include "ui/paper/paperwork.h"
#include "ui/paper/parts.h"
#include "ui/paper/printrun.h"
#include "ui/paper/problempane.h"
#include "ui/paper/sheetview.h"
#include "ui/paper/stockedit.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kAtOnce = 4000; // are laid out within a blink; more than that in a thread
constexpr size_t kFirst = 200;   // of these at once all the same

} // namespace

CardsDialog::CardsDialog(const Workbench &bench, DesignPurpose purpose, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_purpose(purpose), m_whom(new QLabel(this)),
      m_shown(new QCheckBox(tr("Only those the &list shows now"), this)), m_design(new QComboBox(this)),
      m_stock(new StockEdit(this)), m_view(new SheetView(bench.actions, this)),
      m_problems(new ProblemPane(this)), m_sentence(new QLabel(this)), m_maker(this)
{
    setObjectName(u"cardsDialog"_s);
    setWindowTitle(purpose == DesignPurpose::Certificate ? tr("Certificates of attendance")
                                                         : tr("Place cards"));
    resize(1040, 700);
    m_stock->setStock(usualStock(purpose));
    makeParts();
    connect(m_shown, &QCheckBox::toggled, this, &CardsDialog::refresh);
    connect(m_design, &QComboBox::activated, this, &CardsDialog::refresh);
    connect(m_stock, &StockEdit::chosen, this, &CardsDialog::refresh);
    const Roster &roster = bench.session.roster();
    connect(&roster, &Roster::cardsChanged, this, &CardsDialog::refresh);
    connect(&roster, &Roster::cardsReset, this, &CardsDialog::refresh);
    connect(&roster, &Roster::programmeChanged, this, &CardsDialog::refresh);
    connect(&bench.session, &Session::failed, this,
            [this](const Error &error) { tell(error.sentence, true); });
    connect(m_problems, &ProblemPane::chosen, this, [this](const BadgeProblem &problem) {
        accept();
        paperwork::showProblem(m_bench, problem);
    });
    refresh();
    m_print->setFocus();
}

QPushButton *CardsDialog::button(const char *name, const QString &text, void (CardsDialog::*work)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, work);
    return made;
}

void CardsDialog::makeParts()
{
    m_whom->setObjectName(u"cardsWhom"_s);
    m_whom->setWordWrap(true);
    m_shown->setObjectName(u"cardsShown"_s);
    m_design->setObjectName(u"cardsDesign"_s);
    m_design->setAccessibleName(tr("Design"));
    m_sentence->setObjectName(u"cardsSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *choices = new QWidget(this);
    choices->setFixedWidth(parts::kChoicesWidth);
    auto *side = new QVBoxLayout(choices);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(4);
    side->addWidget(parts::heading(tr("For whom"), this));
    side->addWidget(m_whom);
    side->addWidget(m_shown);
    side->addSpacing(8);
    side->addWidget(parts::fieldLabel(tr("Design"), m_design, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_design, 1);
    row->addWidget(button("cardsDesigner", tr("&Design…"), &CardsDialog::openDesigner));
    side->addLayout(row);
    side->addSpacing(8);
    side->addWidget(parts::fieldLabel(tr("Stock"), m_stock->input(), this));
    side->addWidget(m_stock);
    side->addWidget(m_problems, 1);
    side->addStretch();
    side->addWidget(m_sentence);
    m_each = button("cardsEach", tr("One file for &each…"), &CardsDialog::saveEachPerson);
    m_each->setVisible(m_purpose == DesignPurpose::Certificate);
    m_save = button("cardsSave", tr("&Save as PDF…"), &CardsDialog::savePdf);
    m_print = button("cardsPrint", tr("&Print…"), &CardsDialog::print);
    m_print->setProperty("primary", true);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"cardsClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(close);
    foot->addStretch();
    foot->addWidget(m_each);
    foot->addWidget(m_save);
    foot->addWidget(m_print);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(choices);
    top->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top, 1);
    layout->addLayout(foot);
}

CardRequest CardsDialog::request() const
{
    CardRequest request;
    request.purpose = m_purpose;
    if (m_shown->isChecked())
        request.filter = m_bench.listing().filter;
    request.stock = m_stock->stock();
    request.design = m_design->currentText();
    request.printedOn = QDate::currentDate();
    return request;
}

void CardsDialog::refresh()
{
    const Stock &stock = *findStock(m_stock->stock());
    const QString before = m_design->currentText();
    m_design->clear();
    for (const Design &design : cardDesigns(m_bench.session.programme(), m_purpose, stock.label))
        m_design->addItem(design.name);
    m_design->setCurrentIndex(std::max(m_design->findText(before), 0));
    const auto recipe = cardRecipe(m_bench.session.store(), m_bench.session.roster(), request());
    if (!recipe) {
        tell(recipe.error().sentence, true);
        return;
    }
    const int count = int(recipe->cards.size());
    const bool certificates = m_purpose == DesignPurpose::Certificate;
    m_whom->setText(certificates ? tr("%n who were there, by name", nullptr, count)
                                 : tr("%n who come, by the order of protocol", nullptr, count));
    if (count == 0) {
        m_view->setEmpty(certificates ? tr("Nobody was checked in yet.") : tr("Nobody comes yet."),
                         certificates ? tr("Certificates are for those who were checked in, at the event or "
                                           "in a workshop.")
                                      : tr("Place cards are for those who are registered on site."),
                         {});
    }
    tell({}, false);
    m_maker.stop();
    if (recipe->cards.size() <= kAtOnce)
        return show(std::make_shared<const BadgePages>(cardPages(*recipe)));
    // What is seen first is there at once, and all the others a moment later.
    CardRecipe head = *recipe;
    head.cards.resize(kFirst);
    const int each = recipe->choice.stock.perSheet();
    m_view->setPages(std::make_shared<HeadPages>(std::make_shared<const BadgePages>(cardPages(head)),
                                                 (count + each - 1) / each));
    for (QPushButton *one : {m_each, m_save, m_print})
        one->setEnabled(false);
    m_maker.run(
        [recipe = *recipe](Progress &) { return std::make_shared<const BadgePages>(cardPages(recipe)); },
        [this](const std::shared_ptr<const BadgePages> &pages) { show(pages); });
}

void CardsDialog::show(const std::shared_ptr<const BadgePages> &pages)
{
    m_pages = pages;
    m_view->setPages(m_pages);
    for (QPushButton *one : {m_each, m_save, m_print})
        one->setEnabled(m_pages->count() > 0);
    // What is worth a remark on a badge is none here; what does not fit, has no font or no hours is.
    m_problems->look([pages = m_pages](Progress &progress) {
        auto problems = pages->problems(progress);
        std::erase_if(problems, [](const BadgeProblem &problem) {
            return !problem.isSerious() && problem.kind != BadgeProblem::WithoutHours;
        });
        return problems;
    });
}

void CardsDialog::tell(const QString &sentence, bool wrong)
{
    m_sentence->setText(sentence);
    m_sentence->setProperty("role", wrong ? u"error"_s : u"small"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
}

void CardsDialog::openDesigner()
{
    Session &session = m_bench.session;
    const Stock &stock = *findStock(m_stock->stock());
    Design design = m_pages->choice().design;
    // What was only proposed until now is the colloquium's from now on.
    if (!design.id.isValid() && !session.store().isReadOnly()) {
        const auto made = designwork::add(session.store(), tr("New design “%1”").arg(design.name), design);
        if (!made)
            return tell(made.error().sentence, true);
        design.id = *made;
    }
    showDesigner(this, m_bench, design.id, stock);
}

void CardsDialog::finished(const Result<int> &done, const QString &sentence)
{
    tell(done ? sentence : done.error().sentence, !done);
}

void CardsDialog::savePdf()
{
    const PdfInfo info = cardsInfo(m_bench.session.programme(), m_purpose);
    m_bench.prompts.saveFile(
        this, {tr("Save as PDF"), tr("PDF (*.pdf)"), windowTitle() + u".pdf"_s, u"pdf"_s},
        [this, info](const QString &path) {
            if (const auto allowed = mayBeWritten(path, m_bench.session.store()); !allowed)
                return tell(allowed.error().sentence, true);
            m_bench.jobs.run<int>(
                tr("Making “%1”").arg(QFileInfo(path).fileName()),
                [pages = m_pages, path, info](Progress &progress) -> Result<int> {
                    const auto saved = colloquia::savePdf(*pages, path, info, progress);
                    return saved ? Result<int>(1) : Result<int>(tl::unexpected(saved.error()));
                },
                this,
                [this, path](const Result<int> &done) {
                    finished(done, tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
                });
        });
}

void CardsDialog::saveEachPerson()
{
    m_bench.prompts.chooseFolder(
        this, {tr("A folder for the certificates"), {}, {}, u"certificates"_s},
        [this](const QString &folder) {
            const QDir into(folder);
            const QStringList names = filesOfEach(*m_pages);
            const auto there = std::ranges::count_if(
                names, [&into](const QString &name) { return QFileInfo::exists(into.filePath(name)); });
            if (there == 0)
                return saveInto(folder);
            m_bench.prompts.confirm(
                this,
                tr("%n file(s) of these names are in “%1” already.", nullptr, int(there)).arg(into.dirName()),
                tr("Replace them"), [this, folder] { saveInto(folder); });
        });
}

void CardsDialog::saveInto(const QString &folder)
{
    Session &session = m_bench.session;
    const auto logos = logosOf(session.store(), session.programme());
    if (!logos)
        return tell(logos.error().sentence, true);
    m_bench.jobs.run<int>(
        tr("Making %n certificate(s)", nullptr, int(m_pages->people().size())),
        [pages = m_pages, programme = session.programme(), logos = *logos, folder](Progress &progress) {
            return saveEach(*pages, programme, logos, folder, progress);
        },
        this,
        [this, folder](const Result<int> &done) {
            finished(done, tr("%n file(s) in “%1”.", nullptr, done ? *done : 0).arg(QDir(folder).dirName()));
        });
}

void CardsDialog::print()
{
    printrun::Request request;
    request.name = cardsInfo(m_bench.session.programme(), m_purpose).title;
    request.label = tr("Printing “%1”").arg(windowTitle());
    request.size = m_pages->size(0);
    request.make = [pages = m_pages](Progress &) -> Result<std::shared_ptr<const Pages>> {
        return std::static_pointer_cast<const Pages>(pages);
    };
    request.onSheets = true;
    printrun::ask(this, m_bench.jobs, request, [this](const Result<std::shared_ptr<const Pages>> &printed) {
        tell(printed ? tr("Handed to the printer.") : printed.error().sentence, !printed);
    });
}

void showCards(QWidget *window, const Workbench &bench, DesignPurpose purpose)
{
    auto *dialog = new CardsDialog(bench, purpose, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace colloquia
