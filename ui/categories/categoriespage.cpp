// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/categories/categoriespage.h"

#include "app/model/language.h"
#include "app/store/programmework.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/plainlistmodel.h"

#include <QMenu>
#include <QPushButton>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString inMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

CategoriesPage::CategoriesPage(const Workbench &workbench, QWidget *parent)
    : RecordListPage(workbench, u"category"_s, u"name"_s, workbench.actions.addCategory, parent),
      m_model(new PlainListModel(this)), m_people(new QLabel(this)), m_show(new QPushButton(this)),
      m_merge(new QPushButton(tr("&Make it one with"), this))
{
    Field colour = *findField(RecordKind::Category, u"colour");
    colour.type = FieldType::Choice;
    form()->describe(colour);
    form()->addWide(u"name"_s);
    form()->addWide(u"colour"_s);
    form()->addWide(u"aliases"_s);
    form()->field(u"aliases"_s)->setPlaceholder(tr("What forms call it, one word a line"));
    m_people->setObjectName(u"categoryPeople"_s);
    m_people->setProperty("role", u"muted"_s);
    m_people->setWordWrap(true);
    m_show->setObjectName(u"showCategory"_s);
    m_show->setText(tr("&Show these people"));
    m_merge->setObjectName(u"mergeCategory"_s);
    m_merge->setMenu(new QMenu(m_merge));
    for (QPushButton *button : {m_show, m_merge})
        button->setAutoDefault(false);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(form());
    layout->addWidget(m_people);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_show);
    buttons->addWidget(m_merge);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(1); // the form keeps its height

    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const Category *category = chosen()) {
            PageTarget target;
            target.filter = {{u"category"_s, Condition::Is, {category->name}}};
            bench().go(PageKind::Attendees, target);
        }
    });
    connect(m_merge->menu(), &QMenu::aboutToShow, this, &CategoriesPage::fillMerge);
    connect(&session().roster(), &Roster::cardsChanged, this, &CategoriesPage::followPeople);
    connect(&session().roster(), &Roster::cardsReset, this, &CategoriesPage::followPeople);
    build(m_model, new FormScroll(content, this),
          new EmptyHint(u"categories"_s, tr("There is no category."), workbench.actions.addCategory,
                        tr("A category says what somebody is; its colour is the band on the badge."), this));
}

QString CategoriesPage::summary() const
{
    return records().empty() ? QString() : tr("%n category(ies)", nullptr, int(records().size()));
}

void CategoriesPage::showEvent(QShowEvent *event)
{
    RecordListPage::showEvent(event);
    if (m_stale)
        refresh();
}

void CategoriesPage::followPeople()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

const std::vector<Category> &CategoriesPage::records() const
{
    return session().programme().categories;
}

int CategoriesPage::peopleOf(CategoryId category) const
{
    const auto found = m_counts.find(category);
    return found == m_counts.end() ? 0 : found->second;
}

void CategoriesPage::fillModel()
{
    m_stale = false;
    m_counts.clear();
    for (const AttendeeCard &card : session().roster().cards())
        ++m_counts[card.attendee.category];
    m_model->clear();
    for (const Category &category : records()) {
        m_model->add(category.id.value, category.name,
                     category.aliases.split(u'\n', Qt::SkipEmptyParts).join(u" · "_s),
                     Language::ofScreen().number(peopleOf(category.id)),
                     theme::disc(QColor(category.colour)));
    }
}

Category CategoriesPage::newRecord(const Category *like) const
{
    Q_UNUSED(like)
    Category category;
    category.colour = nextColour(records());
    return category;
}

void CategoriesPage::place(Category &category) const
{
    for (const Category &other : records())
        category.position = std::max(category.position, other.position + 1);
}

void CategoriesPage::remove(const std::vector<Category> &going)
{
    int people = 0;
    for (const Category &category : going)
        people += peopleOf(category.id);
    if (!people) {
        removeNow(going);
        return;
    }
    bench().prompts.confirm(
        this, tr("%n attendee(s) will have no category any more. Remove it all the same?", nullptr, people),
        tr("Remove"), [this, going] { removeNow(going); });
}

void CategoriesPage::removeNow(const std::vector<Category> &going)
{
    const QString label = going.size() == 1 ? tr("Remove category “%1”").arg(going.front().name)
                                            : tr("Remove %n category(ies)", nullptr, int(going.size()));
    (void)session().write(label, [&going](Writer &writer) -> Result<void> {
        for (const Category &category : going) {
            if (const auto done = programmework::removeCategory(writer, category.id); !done)
                return done;
        }
        return {};
    });
}

std::vector<Category> CategoriesPage::moved(const std::vector<Category> &all, const std::vector<qint64> &ids,
                                            int step) const
{
    std::vector<Category> after = ordering::moved(all, ids, step);
    ordering::number(after);
    return after;
}

std::vector<Category> CategoriesPage::put(const std::vector<Category> &all, const std::vector<qint64> &ids,
                                          int row) const
{
    std::vector<Category> after = ordering::put(all, ids, size_t(row));
    ordering::number(after);
    return after;
}

void CategoriesPage::showBeside(const Category &category, bool isDraft)
{
    showColours(category);
    const int people = peopleOf(category.id);
    m_people->setText(people ? tr("%n attendee(s) of this category", nullptr, people)
                             : tr("Nobody is of this category yet."));
    m_people->setVisible(!isDraft);
    m_show->setVisible(!isDraft && people > 0);
    m_merge->setVisible(!isDraft && records().size() > 1);
}

void CategoriesPage::showColours(const Category &category)
{
    std::vector<std::pair<QVariant, QString>> options;
    QList<QIcon> icons;
    bool isKnown = false;
    for (const NamedColour &colour : categoryColours()) {
        options.emplace_back(QString::fromLatin1(colour.colour),
                             Language::ofScreen().say("Colour", colour.name));
        icons.append(theme::disc(QColor(QLatin1StringView(colour.colour))));
        isKnown = isKnown || category.colour == QLatin1StringView(colour.colour);
    }
    if (!isKnown && !category.colour.isEmpty()) {
        options.emplace_back(category.colour, category.colour);
        icons.append(theme::disc(QColor(category.colour)));
    }
    form()->field(u"colour"_s)->setOptions(options, icons);
}

void CategoriesPage::setEditable(bool editable)
{
    RecordListPage::setEditable(editable);
    m_merge->setEnabled(editable);
}

void CategoriesPage::fillMerge()
{
    m_merge->menu()->clear();
    const Category *from = chosen();
    if (!from)
        return;
    m_merge->menu()
        ->addAction(inMenu(tr("%n attendee(s) of “%1” go to:", nullptr, peopleOf(from->id)).arg(from->name)))
        ->setEnabled(false);
    for (const Category &into : records()) {
        if (into.id == from->id)
            continue;
        m_merge->menu()->addAction(theme::disc(QColor(into.colour)), inMenu(into.name), this,
                                   [this, from = *from, into] { merge(from, into); });
    }
}

void CategoriesPage::merge(const Category &from, const Category &into)
{
    const auto done =
        session().write(tr("Make “%1” one with “%2”").arg(from.name, into.name), [&](Writer &writer) {
            return programmework::mergeCategory(writer, from.id, into.id);
        });
    if (done)
        view()->select({into.id.value});
}

QString CategoriesPage::addLabel(const Category &category) const
{
    return tr("Add category “%1”").arg(category.name);
}

QString CategoriesPage::changeLabel(const Field &field, const Category &category) const
{
    return tr("Change %1 of “%2”").arg(inSentence(field), category.name);
}

QString CategoriesPage::moveLabel(const std::vector<qint64> &ids) const
{
    const Category *category =
        ids.size() == 1 ? colloquia::find(records(), CategoryId(ids.front())) : nullptr;
    return category ? tr("Move “%1”").arg(category->name)
                    : tr("Move %n category(ies)", nullptr, int(ids.size()));
}

QString CategoriesPage::chosenWords(int count) const
{
    return count == 0
               ? tr("Choose a category to see and edit it.")
               : tr("%n category(ies) selected: they can be moved or removed together.", nullptr, count);
}

} // namespace colloquia
