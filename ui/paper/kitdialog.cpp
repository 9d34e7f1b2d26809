// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/kitdialog.h"

#include "app/paper/booklet.h"
#include "app/tasks/batches.h"
#include "app/tasks/listproblems.h"
#include "app/tasks/printing.h"
#include "ui/paper/badgememory.h"
#include "ui/paper/headpages.h"
#include "ui/paper/paperwork.h"
#include "ui/paper/parts.h"
#include "ui/paper/problempane.h"
#include "ui/paper/sheetview.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStyle>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAround = 48;          // px of the window that stay seen
constexpr size_t kFirstBadges = 200; // that are laid out at once

QString settingsGroup(const Session &session)
{
    return u"documents/%1/kit"_s.arg(session.colloquium().documentId);
}

} // namespace

KitDialog::KitDialog(const Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_stacks(new KitStacks), m_view(new SheetView(bench.actions, this)),
      m_problems(new ProblemPane(this)), m_sentence(new QLabel(this)),
      m_save(new QPushButton(tr("&Save as PDF…"), this)), m_print(new QPushButton(tr("&Print…"), this)),
      m_maker(this), m_finder(this)
{
    setObjectName(u"kitDialog"_s);
    setWindowTitle(tr("Everything for the day"));
    // No larger than the window it stands before, nor than the screen.
    const QSize most = parent->window()->size().boundedTo(parent->screen()->availableSize());
    resize(QSize(1120, 740).boundedTo(most - QSize(kAround, kAround)));
    makeParts();
    restore();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &KitDialog::refresh);
    connect(m_stacks, &KitStacks::changed, this, [this] {
        remember();
        m_soon.start(0);
    });
    connect(m_stacks, &KitStacks::looked, this, &KitDialog::look);
    connect(m_problems, &ProblemPane::chosen, this, [this](const BadgeProblem &problem) {
        accept();
        paperwork::showProblem(m_bench, problem);
    });
    connect(m_save, &QPushButton::clicked, this, &KitDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &KitDialog::print);
    auto *key = new QShortcut(QKeySequence::Print, this);
    connect(key, &QShortcut::activated, m_print, &QPushButton::click);
    // What is done and refused while it is open is said here, where it is seen.
    Session &session = bench.session;
    connect(&session, &Session::done, this, [this](const QString &sentence) { tell(sentence, false); });
    connect(&session, &Session::failed, this, [this](const Error &error) { tell(error.sentence, true); });
    for (const auto signal : {&Roster::cardsReset, &Roster::programmeChanged}) {
        connect(&session.roster(), signal, this, [this] {
            m_logos.reset();
            m_isChangedKnown = false;
            m_soon.start(0);
        });
    }
    connect(&session.roster(), &Roster::cardsChanged, this, [this] {
        m_isChangedKnown = false;
        m_soon.start(0);
    });
    refresh();
    m_stacks->firstFocus()->setFocus();
}

void KitDialog::makeParts()
{
    m_sentence->setObjectName(u"kitSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_save->setObjectName(u"kitSave"_s);
    m_print->setObjectName(u"kitPrint"_s);
    m_print->setProperty("primary", true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"kitClose"_s);
    for (QPushButton *button : {m_save, m_print, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *scroll = new parts::ChoicesScroll(m_stacks, this);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(scroll);
    side->addWidget(m_problems, 1);
    side->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(side);
    columns->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sentence, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
}

void KitDialog::restore()
{
    QSettings settings;
    settings.beginGroup(settingsGroup(m_bench.session));
    const int needed = m_bench.session.roster().figures().badgesNeeded;
    KitOptions options;
    options.badges = settings.value(u"badges"_s, options.badges).toBool();
    options.hasBlanks = settings.value(u"hasBlanks"_s, options.hasBlanks).toBool();
    options.blanks = settings.value(u"blanks"_s, options.blanks).toInt();
    options.desks = settings.value(u"desks"_s, usualDesks(needed)).toInt();
    options.bigLetters = settings.value(u"bigLetters"_s).toBool();
    options.without = settings.value(u"without"_s).toStringList();
    m_stacks->setOptions(options);
}

void KitDialog::remember()
{
    const KitOptions options = m_stacks->options();
    QSettings settings;
    settings.beginGroup(settingsGroup(m_bench.session));
    settings.setValue(u"badges"_s, options.badges);
    settings.setValue(u"hasBlanks"_s, options.hasBlanks);
    settings.setValue(u"blanks"_s, options.blanks);
    settings.setValue(u"desks"_s, options.desks);
    settings.setValue(u"bigLetters"_s, options.bigLetters);
    settings.setValue(u"without"_s, options.without);
}

void KitDialog::findChanged()
{
    if (m_isChangedKnown)
        return;
    m_isChangedKnown = true;
    Session &session = m_bench.session;
    const auto find = [printed = printedBadges(session.roster()), programme = session.programme(),
                       design = designFor(session.programme(), badgememory::of(session).design)] {
        return changedBadges(printed, programme, design, true);
    };
    if (session.roster().size() <= kBadgesAtOnce) {
        m_changed = find();
        return;
    }
    m_finder.run([find](Progress &) { return find(); },
                 [this](const QSet<AttendeeId> &changed) {
                     m_changed = changed;
                     m_soon.start(0);
                 });
}

std::optional<BadgeRecipe> KitDialog::badges()
{
    Session &session = m_bench.session;
    const KitOptions chosen = m_stacks->options();
    const badgememory::Remembered remembered = badgememory::of(session);
    const Stock *stock = findStock(remembered.stock);
    if (!stock)
        stock = findStock(defaultStockId());
    BadgeOptions options;
    options.who = BadgeWho::NewAndChanged;
    options.order = remembered.order;
    BadgeSources sources;
    sources.changed = m_changed;
    BadgeRecipe recipe = recipeFor(session.roster(), options, sources);
    if (!chosen.badges)
        recipe.cards.clear();
    if (chosen.hasBlanks && !m_areBlanksDone)
        recipe.blanks = blankBadges(chosen.blanks);
    recipe.choice = {*stock, designFor(session.programme(), remembered.design), 1, m_pictures};
    recipe.choice.printedOn = QDate::currentDate();
    if (const auto batches = session.store().batches())
        recipe.choice.start = nextFreePlace(*batches, *stock);
    recipe.logos = *m_logos;
    return recipe.count() == 0 ? std::nullopt : std::optional(recipe);
}

std::optional<ListRecipe> KitDialog::lists()
{
    Session &session = m_bench.session;
    const KitOptions chosen = m_stacks->options();
    if (chosen.without.size() == qsizetype(KitPart::PartCount))
        return {};
    ListOptions options;
    options.choice.kind = ListKind::Kit;
    options.choice.desks = chosen.desks;
    options.choice.bigLetters = chosen.bigLetters;
    options.choice.without = chosen.without;
    options.choice.printedOn = QDate::currentDate();
    ListRecipe recipe = listRecipe(session.roster(), options);
    recipe.logos = *m_logos;
    if (const auto done = addCodes(session.store(), recipe); !done)
        session.tell(done.error());
    return recipe;
}

KitDialog::Wanted KitDialog::wanted()
{
    Session &session = m_bench.session;
    if (!m_logos) {
        const auto logos = logosOf(session.store(), session.programme());
        const auto pictures = picturesOf(session.store(), session.programme());
        if (!logos)
            session.tell(logos.error());
        if (!pictures)
            session.tell(pictures.error());
        m_logos = logos ? *logos : Logos();
        m_pictures = pictures ? *pictures : std::make_shared<const Pictures>();
    }
    findChanged();
    return {badges(), lists()};
}

KitDialog::Made KitDialog::make(const Wanted &wanted)
{
    Made made;
    if (wanted.badges)
        made.badges = makePages(*wanted.badges);
    if (wanted.lists)
        made.lists = makeList(*wanted.lists);
    return made;
}

void KitDialog::refresh()
{
    const Wanted now = wanted();
    m_lists = now.lists;
    m_problems->look({});
    if (m_bench.session.roster().size() <= kBadgesAtOnce) {
        m_maker.stop();
        show(make(now));
    } else {
        if (now.badges) {
            const BadgeRecipe head = headOf(*now.badges, m_bench.session.roster(), kFirstBadges);
            if (!head.cards.empty())
                m_view->setPages(std::make_shared<HeadPages>(makePages(head), pagesOf(*now.badges)));
        } else if (now.lists) {
            m_view->setPages(makeList(headOf(*now.lists, kFirstBadges)).pages);
        }
        m_maker.run([now](Progress &) { return make(now); }, [this](const Made &made) { show(made); });
    }
}

QString KitDialog::badgeFigures(const Made &made) const
{
    if (!m_stacks->options().badges)
        return {};
    const auto isSomebody = [](const BadgePerson &person) { return person.attendee.isValid(); };
    const int count = made.badges ? int(std::ranges::count_if(made.badges->people(), isSomebody)) : 0;
    if (count == 0)
        return tr("Everybody has a badge already.");
    const BadgeChoice &choice = made.badges->choice();
    QStringList facts{tr("%n badge(s)", nullptr, count)};
    if (const int blanks = int(made.badges->people().size()) - count; blanks > 0)
        facts.append(tr("%n blank", nullptr, blanks));
    facts.append(sheetsInWords(choice.stock, made.badges->sheets()));
    if (choice.start > 1)
        facts.append(tr("the first one begun, from place %1").arg(choice.start));
    facts.append(titleOf(choice.stock));
    return facts.join(u" · "_s);
}

void KitDialog::show(const Made &made)
{
    m_made = made;
    m_stacks->setBadges(badgeFigures(made));
    m_stacks->setCounts(made.lists.counts);
    std::vector<std::shared_ptr<const Pages>> parts;
    if (made.badges)
        parts.push_back(made.badges);
    if (made.lists.pages)
        parts.push_back(made.lists.pages);
    const auto all = std::make_shared<Booklet>(std::move(parts));
    m_view->setEmpty(tr("Nothing is to be printed."), tr("Tick at the left what you need."), {});
    m_view->setPages(all);
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(all->count() > 0);
    m_problems->look([made, lists = m_lists](Progress &progress) {
        auto problems = made.badges ? made.badges->problems(progress) : std::vector<BadgeProblem>();
        if (!lists)
            return problems;
        for (const BadgeProblem &problem : listProblems(*lists, progress)) {
            const auto isSame = [&problem](const BadgeProblem &other) {
                return other.kind == problem.kind && other.attendee == problem.attendee;
            };
            if (!problem.attendee.isValid() || std::ranges::none_of(problems, isSame))
                problems.push_back(problem);
        }
        return problems;
    });
}

void KitDialog::look(KitPart part)
{
    const int badges = m_made.badges ? m_made.badges->count() : 0;
    if (part == KitPart::PartCount)
        return m_view->area().showPage(0);
    // The page that says what there is stands first.
    const std::vector<KitCount> &counts = m_made.lists.counts;
    int page = badges + (counts.size() > 1 ? 1 : 0);
    for (const KitCount &count : counts) {
        if (count.part == part)
            return m_view->area().showPage(page);
        page += count.pages;
    }
}

void KitDialog::print()
{
    const Wanted now = wanted();
    const auto printLists = [this, lists = now.lists, hasBadges = now.badges.has_value()] {
        if (!lists)
            return accept();
        // What is printed once is not printed again with what comes after it.
        m_areBlanksDone = hasBadges;
        const auto say = [this, hasBadges] {
            if (hasBadges)
                tell(tr("The badges are printed. The lists are not: no printer was chosen."), true);
        };
        paperwork::printList(this, m_bench, *lists, [this] { accept(); }, {{}, say});
    };
    if (now.badges)
        paperwork::printBadges(this, m_bench, *now.badges, printLists);
    else
        printLists();
}

void KitDialog::savePdf()
{
    const Wanted now = wanted();
    if (!now.badges) {
        if (now.lists)
            paperwork::saveList(this, m_bench, *now.lists);
        return;
    }
    if (!now.lists)
        return paperwork::saveBadges(this, m_bench, *now.badges);
    // Labels and paper go through the printer one after the other: two files.
    const auto saveLists = [this, lists = *now.lists] {
        paperwork::saveList(
            this, m_bench, lists, [this] { tell(tr("The badges and the lists are saved."), false); },
            {tr("File 2 of 2: the lists and sheets, on paper"),
             [this] { tell(tr("The badges are saved. The lists are not: no file was chosen."), true); }});
    };
    paperwork::saveBadges(this, m_bench, *now.badges, saveLists,
                          {tr("File 1 of 2: the badges, on labels"), {}});
}

void KitDialog::tell(const QString &sentence, bool wrong)
{
    m_sentence->setText(sentence);
    m_sentence->setProperty("role", wrong ? u"error"_s : u"small"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
}

void showKit(QWidget *window, const Workbench &bench)
{
    auto *dialog = new KitDialog(bench, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace colloquia
