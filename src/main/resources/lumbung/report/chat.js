(() => {
    'use strict';
    const data = JSON.parse(document.getElementById('data').textContent);
    const part = (id) => document.getElementById(id);
    const cards = [];
    let current = -1;

    /* What is ticked is remembered on this phone alone, one entry a person, so that two open copies agree. */
    const memory = {
        key: (index) => 'lumbung.' + data.id + '.' + index,
        attempt(act) {
            try {
                return act();
            } catch (refused) {
                part('forgetful').hidden = false;
                return null;
            }
        },
        ticked(index) {
            return memory.attempt(() => localStorage.getItem(memory.key(index))) === '1';
        },
        tick(index, done) {
            memory.attempt(() => done
                ? localStorage.setItem(memory.key(index), '1')
                : localStorage.removeItem(memory.key(index)));
        },
        probe() {
            memory.attempt(() => {
                localStorage.setItem(memory.key('probe'), '1');
                localStorage.removeItem(memory.key('probe'));
            });
        }
    };

    const fold = (text) => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, (between) =>
        /[\s\-.,/]/u.test(between) ? ' ' : '');

    const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (letter) =>
        '%' + letter.charCodeAt(0).toString(16).toUpperCase());

    const address = (digits, text) => 'https://wa.me/' + digits + (text ? '?text=' + encode(text) : '');

    const local = (digits) => digits.startsWith('62') ? '0' + digits.slice(2) : '+' + digits;

    const grouped = (number) => number.replace(/^(0\d{3})(\d{3,4})(\d+)$/, '$1-$2-$3');

    function card(person, index) {
        const [name, digits, text] = person;
        const element = part('card').content.firstElementChild.cloneNode(true);
        const find = (selector) => element.querySelector(selector);
        const box = find('input');
        find('.name').textContent = name;
        find('.number').textContent = grouped(local(digits));
        find('.text').textContent = text;
        find('.open').href = address(digits, text);
        box.checked = memory.ticked(index);
        element.classList.toggle('done', box.checked);
        find('.text').addEventListener('click', () => element.classList.toggle('whole'));
        find('.open').addEventListener('click', () => {
            choose(index);
            element.classList.add('opened');
        });
        box.addEventListener('change', () => {
            element.classList.toggle('done', box.checked);
            memory.tick(index, box.checked);
            choose(index);
            count();
        });
        return {element, box, name: ' ' + fold(name), numbers: digits + ' ' + local(digits)};
    }

    function choose(index) {
        if (current >= 0) {
            cards[current].element.classList.remove('current');
        }
        current = index;
        cards[index].element.classList.add('current');
    }

    function count() {
        const done = cards.filter((one) => one.box.checked).length;
        part('done').textContent = done;
        part('progress').value = done;
        part('next').disabled = done === cards.length;
    }

    /* Every word typed begins a word of the name, or is a part of the number. */
    function matches(one, typed) {
        const digits = typed.replace(/[\s\-.+]/g, '');
        return /^\d{3,}$/.test(digits)
            ? one.numbers.includes(digits)
            : fold(typed).split(' ').every((word) => one.name.includes(' ' + word));
    }

    /* A card that was ticked just now stays until the next look, so that no other one slides under the finger. */
    function show() {
        const typed = part('search').value.trim();
        let shown = 0;
        for (const one of cards) {
            const fits = matches(one, typed) && !(part('only').checked && one.box.checked);
            one.element.hidden = !fits;
            shown += fits ? 1 : 0;
        }
        part('nobody').hidden = shown > 0;
    }

    function following() {
        const order = cards.map((_, step) => (current + 1 + step) % cards.length);
        return order.find((index) => !cards[index].box.checked && !cards[index].element.hidden);
    }

    function next() {
        show();
        if (following() === undefined) {
            part('search').value = '';
            show();
        }
        const index = following();
        if (index !== undefined) {
            choose(index);
            cards[index].element.scrollIntoView({block: 'start'});
            cards[index].element.querySelector('.open').focus({preventScroll: true});
        }
    }

    memory.probe();
    data.people.forEach((person, index) => cards.push(card(person, index)));
    part('cards').append(...cards.map((one) => one.element));
    part('all').textContent = cards.length;
    part('progress').max = Math.max(1, cards.length);
    part('search').addEventListener('input', show);
    part('only').addEventListener('change', show);
    part('next').addEventListener('click', next);
    count();
    show();
})();
